export const description = 'المظهر والمفاتيح والحدود اليومية وطريقة السؤال في الجلسات.';
export const needsScript = 'تُحفظ الإعدادات في متصفحك بواسطة JavaScript، وهو متوقف.';
export const saved = 'تم الحفظ.';
export const appearance = 'المظهر العام';
export const themes = { system: 'حسب النظام', light: 'فاتح', dark: 'داكن' };
export const reading = 'القراءة';
export const showAnswers = 'إظهار جميع الإجابات عند فتح صفحة';
export const eachDay = 'كل يوم';
export const numbers = {
  newPerDay: 'بطاقات جديدة في اليوم',
  reviewsPerDay: 'مراجعات في اليوم',
  desiredRetention: 'نسبة التذكّر المستهدفة (%)',
  dayStartHour: 'يبدأ اليوم في الساعة',
};
export const chooseBooks = 'اختيار الكتب قيد التعلّم';
export const sessions = 'الجلسات';
export const typeAnswer = 'كتابة الإجابة أولًا ثم المقارنة';
export const twoGrades = 'تقييمان فقط: مجددًا وجيد';
export const keyboard = 'لوحة المفاتيح';
export const allKeys = 'قائمة جميع المفاتيح';
export const allSettings = 'جميع الإعدادات';
export const yourData = 'بياناتك';
export const backUp = 'نسخ احتياطي أو نقل إلى جهاز آخر أو إعادة تعيين';
export const swipeHint =
  'بالإصبع: اسحب الورقة جانبًا لإظهار الإجابة، ثم إلى اليسار لـ«جيد» وإلى اليمين لـ«مجددًا».';
