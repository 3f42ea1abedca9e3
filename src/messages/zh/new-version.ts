export const pageChanged = '此页面有更新的版本。';
export const load = '加载';
export const notNow = '以后再说';
