#include "core/greekfold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <array>
#include <utility>

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

    QString foldedByRules(QStringView text) { return withoutMarksAndExtraSpaces(decomposed(caseFolded(text))); }

    // Most letters of the languages in use fold each for itself to one letter; looking it up is many times faster.
    class FoldedLetters
    {
    public:
        static constexpr char16_t end = 0x400; // after the Greek block

        FoldedLetters()
        {
            for (char16_t letter = 1; letter < end; ++letter) {
                const QString folded = foldedByRules(QStringView(&letter, 1));
                if (u_isUWhiteSpace(letter))
                    m_folded[letter] = u' ';
                else if (folded.size() == 1)
                    m_folded[letter] = folded.front().unicode();
            }
        }
        char16_t operator[](QChar letter) const { return letter.unicode() < end ? m_folded[letter.unicode()] : u'\0'; }

    private:
        std::array<char16_t, end> m_folded {}; // 0: the rules are to be asked
    };

} // namespace

QString greekFold(QStringView text)
{
    static const FoldedLetters letters;
    QString result(text.size(), Qt::Uninitialized);
    QChar *place = result.data();
    bool space = false;
    for (const QChar letter : text) {
        const char16_t folded = letters[letter];
        if (folded == u'\0')
            return foldedByRules(text);
        if (folded == u' ') {
            space = place != result.data();
            continue;
        }
        if (std::exchange(space, false))
            *place++ = u' ';
        *place++ = folded;
    }
    result.truncate(place - result.data());
    return result;
}

QString wordKey(QString word) { return greekFold(word.replace(u'_', u' ').replace(u'-', u' ')); }

} // namespace Pistis
