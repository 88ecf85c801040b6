#include "core/greekfold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace Pistis {

namespace {

    QString caseFolded(QStringView text)
    {
        QString folded(text.size() * 3, Qt::Uninitialized); // no case folding is longer than three units for one
        UErrorCode status = U_ZERO_ERROR;
        const int size = u_strFoldCase(reinterpret_cast<UChar *>(folded.data()), int(folded.size()),
            reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), U_FOLD_CASE_DEFAULT, &status);
        folded.resize(U_SUCCESS(status) ? size : 0);
        return folded;
    }

    QString decomposed(const QString &text)
    {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2 *normalizer = unorm2_getNFDInstance(&status);
        QString result(text.size() * 4, Qt::Uninitialized); // nor is any canonical decomposition longer than four
        const int size = unorm2_normalize(normalizer, reinterpret_cast<const UChar *>(text.utf16()), int(text.size()),
            reinterpret_cast<UChar *>(result.data()), int(result.size()), &status);
        result.resize(U_SUCCESS(status) ? size : 0);
        return result;
    }

    QString withoutMarksAndExtraSpaces(const QString &text)
    {
        QString result;
        result.reserve(text.size());
        bool space = false;
        for (qsizetype place = 0; place < text.size();) {
            UChar32 c = 0;
            U16_NEXT(reinterpret_cast<const UChar *>(text.utf16()), place, text.size(), c);
            if (u_charType(c) == U_NON_SPACING_MARK)
                continue;
            if (u_isUWhiteSpace(c)) {
                space = !result.isEmpty();
                continue;
            }
            if (space)
                result.append(u' ');
            space = false;
            if (U_IS_BMP(c))
                result.append(c == u'ς' ? u'σ' : QChar(c));
            else
                result.append(QChar(U16_LEAD(c))).append(QChar(U16_TRAIL(c)));
        }
        return result;
    }

} // namespace

QString greekFold(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toString().toLower().simplified();
    return withoutMarksAndExtraSpaces(decomposed(caseFolded(text)));
}

QString wordKey(QString word) { return greekFold(word.replace(u'_', u' ').replace(u'-', u' ')); }

} // namespace Pistis
