#include "lessons/cleaning.h"

#include "core/greekfold.h"
#include "lessons/linerepair.h"
#include "lessons/noiserules.h"

#include <QHash>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype shortLine = 60; // characters
    constexpr int oftenRepeated = 3; // times
    constexpr int linesOfTheHead = 4; // title, author, date, source

    QStringList linesOf(QString text)
    {
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QStringList lines = text.split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }

    // What a person sees as the same line.
    QString keyOf(const QString &line)
    {
        QString key = greekFold(line);
        return key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    }

    // A line that ends in a colon announces another.
    bool endsLikeASentence(const QString &line) { return u".;!?…:»”\"\u037e"_s.contains(line.back()); }

    bool isShortLabel(const QString &line) { return line.size() <= shortLine && !endsLikeASentence(line); }

    // Rules that look at the line among all others.
    class Surroundings
    {
    public:
        explicit Surroundings(const QStringList &lines)
        {
            for (const QString &line : lines) {
                if (!line.isEmpty() && isShortLabel(line))
                    ++m_times[keyOf(line)];
            }
        }

        QString ruleOf(const QString &line)
        {
            const QString key = keyOf(line);
            if (m_title.isNull()) {
                m_title = key;
                m_inHead = !line.endsWith(u'.');
                return {};
            }
            const bool isHead = m_inHead;
            m_inHead = isHead && ++m_lines < linesOfTheHead && isShortLabel(line);
            if (isHead && key == m_title)
                return u"duplicate-title"_s;
            return m_times.value(key) >= oftenRepeated ? u"repeated"_s : QString();
        }

    private:
        QHash<QString, int> m_times;
        QString m_title;
        int m_lines = 0; // below the title
        bool m_inHead = true; // until the text begins
    };

} // namespace

QString Cleaning::text() const
{
    QString all;
    bool parted = true;
    for (const KeptLine &line : kept) {
        if (!line.text.isEmpty() || !parted)
            all += line.text + u'\n';
        parted = line.text.isEmpty();
    }
    while (all.endsWith("\n\n"_L1))
        all.chop(1);
    return all;
}

Cleaning cleaned(const QString &text, const CleaningWishes &wishes)
{
    Cleaning result;
    QStringList lines = linesOf(text);
    QHash<int, QStringList> unrepaired;
    for (const LineRule &wish : wishes.repairs)
        unrepaired[wish.line].append(wish.rule);
    for (int at = 0; at < lines.size(); ++at)
        lines[at] = repairedLine(lines.at(at), at + 1, result.repaired, unrepaired.value(at + 1)).trimmed();
    Surroundings surroundings(lines);
    const QSet<int> wanted(wishes.lines.cbegin(), wishes.lines.cend());
    for (int at = 0; at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        const int number = at + 1;
        QString rule = line.isEmpty() ? QString() : noiseRuleOf(line);
        if (rule.isEmpty() && !line.isEmpty())
            rule = surroundings.ruleOf(line);
        if (!rule.isEmpty())
            result.removed.append({ .line = number, .text = line, .rule = rule, .isKept = wanted.contains(number) });
        if (!rule.isEmpty() && !wanted.contains(number))
            continue;
        result.kept.append({ .line = number, .text = line });
        const QStringList mixed = mixedWords(line);
        for (const QString &word : mixed)
            result.mixed.append({ .line = number, .word = word });
    }
    return result;
}

} // namespace Pistis
