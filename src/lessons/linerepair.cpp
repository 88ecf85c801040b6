#include "lessons/linerepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr QStringView latin = u"ABEHIKMNOPTXYZo\u00f3\u00b5\u2126";
    constexpr QStringView greek = u"ΑΒΕΗΙΚΜΝΟΡΤΧΥΖοόμΩ";
    const QString invisible = u"invisible"_s;
    const QString letters = u"letters"_s;

    // What no text holds.
    bool isControl(QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); }

    // Soft hyphens, signs of no width or of writing direction.
    bool isInvisible(QChar c)
    {
        return c == u'\u00ad' || (c >= u'\u200b' && c <= u'\u200f') || (c >= u'\u202a' && c <= u'\u202e')
            || (c >= u'\u2060' && c <= u'\u206f') || c == u'\ufeff';
    }

    bool isOddSpace(QChar c) { return c != u' ' && c != u'\t' && c.isSpace(); }

    QString withoutInvisible(const QString &text, bool alsoHarmless)
    {
        QString seen;
        seen.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
            if (pair)
                seen.append(c).append(text.at(++at));
            else if (!isControl(c) && !(alsoHarmless && isInvisible(c)))
                seen += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
        return seen;
    }

    QString withPlainSpaces(QString text)
    {
        std::replace_if(text.begin(), text.end(), isOddSpace, u' ');
        return text;
    }

    QString composed(const QString &text) { return text.normalized(QString::NormalizationForm_C); }

    bool isGreekLetter(QChar c) { return c.script() == QChar::Script_Greek && !latin.contains(c); }

    void mapWord(QString &text, qsizetype start, qsizetype end)
    {
        const QStringView word = QStringView(text).sliced(start, end - start);
        const bool isGreek = std::any_of(word.begin(), word.end(), isGreekLetter)
            && std::all_of(
                word.begin(), word.end(), [](QChar c) { return isGreekLetter(c) || c.isMark() || latin.contains(c); });
        if (!isGreek)
            return;
        for (qsizetype at = start; at < end; ++at) {
            if (const qsizetype place = latin.indexOf(text[at]); place >= 0)
                text[at] = greek[place];
        }
    }

    QString withGreekLetters(QString text)
    {
        qsizetype start = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && (text[at].isLetter() || text[at].isMark()))
                continue;
            mapWord(text, start, at);
            start = at + 1;
        }
        return text;
    }

} // namespace

QString repairedLine(const QString &text, int line, QList<RepairedLine> &repairs, const QStringList &unwanted)
{
    QString now = text;
    const auto apply = [&](const QString &rule, const auto &repair, const auto &least) {
        const QString before = now;
        const QString after = repair(before);
        const bool isKept = isOptionalRepair(rule) && unwanted.contains(rule);
        if (after != before)
            repairs.append({ .line = line, .before = before, .after = after, .rule = rule, .isKept = isKept });
        now = isKept ? least(before) : after;
    };
    const auto unchanged = [](const QString &words) { return words; };
    const auto withoutControl = [](const QString &words) { return withoutInvisible(words, false); };
    apply(
        invisible, [](const QString &words) { return withoutInvisible(words, true); }, withoutControl);
    apply(u"space"_s, withPlainSpaces, unchanged);
    apply(letters, withGreekLetters, unchanged);
    apply(u"composed"_s, composed, unchanged);
    return now;
}

// Texts are compared and counted in plain spaces and NFC.
bool isOptionalRepair(const QString &rule) { return rule == invisible || rule == letters; }

QStringList mixedWords(const QString &line)
{
    QStringList words;
    qsizetype start = 0;
    bool hasGreek = false;
    bool hasLatin = false;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at].isLetter()) {
            hasGreek = hasGreek || line[at].script() == QChar::Script_Greek;
            hasLatin = hasLatin || (line[at].script() == QChar::Script_Latin);
            continue;
        }
        if (hasGreek && hasLatin)
            words.append(line.sliced(start, at - start));
        start = at + 1;
        hasGreek = hasLatin = false;
    }
    return words;
}

} // namespace Pistis
