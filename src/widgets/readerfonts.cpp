#include "widgets/readerfonts.h"

#include <QFontDatabase>

namespace Pistis {

using namespace Qt::StringLiterals;

QStringList readingFamilies(LessonLanguage language)
{
    QStringList families
        = QFontDatabase::families(language == LessonLanguage::Greek ? QFontDatabase::Greek : QFontDatabase::Latin);
    families.removeIf([](const QString &family) {
        return QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family);
    });
    for (const QString &readable : { u"Noto Sans"_s, u"Noto Serif"_s }) {
        if (families.removeOne(readable))
            families.prepend(readable);
    }
    return families;
}

QStringList familiesOf(const QString &chosen)
{
    QStringList families { u"Noto Serif"_s, u"Gentium Plus"_s };
    if (!chosen.isEmpty())
        families.prepend(chosen);
    return families;
}

} // namespace Pistis
