export const missing = '本站缺少搜索索引。请重新构建网站，或上传其全部文件。';
export const broken = '本站的搜索索引不完整。请重新加载页面；如果无效，则需要重新上传网站。';
export const offline = '无法加载搜索索引。请检查网络连接后重新搜索。';
export const keptOnly = '没有网络连接，只搜索保存在此设备上的图书。';
