#include "lessons/alignmenttokens.h"

#include "core/greekfold.h"
#include "lessons/stopwords.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = AlignmentToken::Kind;

    class Tokens
    {
    public:
        explicit Tokens(LessonLanguage language)
            : m_language(language)
        {
        }

        void addWord(const QString &shown)
        {
            const bool isFirst = std::exchange(m_isFirst, false);
            const QString word = greekFold(shown);
            if (word.size() < 2 || isStopWord(word, m_language))
                return;
            const bool isForeign = m_language == LessonLanguage::Greek && languageOf(word) != LessonLanguage::Greek;
            const bool isName = isForeign || (shown.front().isUpper() && !isFirst);
            add({ .kind = isName ? Kind::Name : Kind::Word, .text = word, .shown = shown });
        }

        // 10.000,5 and 10,000.5 are one number: signs between digits do not count.
        void addNumber(const QString &shown)
        {
            m_isFirst = false;
            QString digits;
            for (const QChar c : shown) {
                if (c.isDigit())
                    digits += QString::number(c.digitValue());
            }
            add({ .kind = Kind::Number, .text = digits, .shown = shown });
        }

        void addSign(const QString &sign) { add({ .kind = Kind::Sign, .text = sign, .shown = sign }); }

        QList<AlignmentToken> all;

    private:
        void add(const AlignmentToken &token)
        {
            const QString key = (token.kind == Kind::Sign ? u'\t' : u' ') + token.text;
            const auto same = m_places.constFind(key);
            if (same == m_places.cend()) {
                m_places.insert(key, all.size());
                all.append(token);
            } else if (token.kind == Kind::Name) {
                all[*same].kind = Kind::Name;
            }
        }

        QHash<QString, qsizetype> m_places;
        LessonLanguage m_language;
        bool m_isFirst = true;
    };

    // The signs that a translator keeps, each by one of its forms.
    QString signOf(QChar c, LessonLanguage language)
    {
        if (c == u'?' || c == QChar(0x037e) || (c == u';' && language == LessonLanguage::Greek))
            return u"?"_s;
        if (u"«»“”„\""_s.contains(c))
            return u"\""_s;
        if (u"!:(%€$£&@#+="_s.contains(c))
            return c;
        return {};
    }

} // namespace

QList<AlignmentToken> alignmentTokens(const QString &sentence, LessonLanguage language)
{
    Tokens tokens(language);
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype start = at;
        if (sentence.at(at).isDigit()) {
            const auto goesOn = [&sentence](qsizetype place) {
                return sentence.at(place).isDigit()
                    || (u".,"_s.contains(sentence.at(place)) && place + 1 < sentence.size()
                        && sentence.at(place + 1).isDigit());
            };
            while (at < sentence.size() && goesOn(at))
                ++at;
            tokens.addNumber(sentence.sliced(start, at - start));
        } else if (sentence.at(at).isLetter()) {
            while (at < sentence.size() && (sentence.at(at).isLetter() || sentence.at(at).isMark()))
                ++at;
            tokens.addWord(sentence.sliced(start, at - start));
        } else {
            if (const QString sign = signOf(sentence.at(at), language); !sign.isEmpty())
                tokens.addSign(sign);
            ++at;
        }
    }
    return tokens.all;
}

} // namespace Pistis
