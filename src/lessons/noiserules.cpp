#include "lessons/noiserules.h"

#include "core/greekfold.h"
#include "lessons/codenoise.h"
#include "lessons/furniturerow.h"
#include "lessons/legalnoise.h"
#include "lessons/linknoise.h"
#include "lessons/sitenoise.h"
#include "lessons/talknoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype longestFurniture = 500; // characters; what is longer is text or code

    QString ruleAmong(const QList<NoisePattern> &patterns, const QString &folded, const QString &written)
    {
        const bool isSentence = endsSentence(folded);
        for (const NoisePattern &pattern : patterns) {
            if (isSentence && pattern.shape == NoisePattern::Shape::Label)
                continue;
            if (pattern.folded.match(folded).hasMatch()
                && (pattern.written.pattern().isEmpty() || pattern.written.match(written).hasMatch()))
                return pattern.rule;
        }
        return {};
    }

    QString ruleOfFurniture(const QString &line)
    {
        static const QList<NoisePattern> patterns = talkNoise() + linkNoise() + siteNoise() + legalNoise();
        if (line.size() > longestFurniture)
            return {};
        if (QString rule = ruleAmong(patterns, greekFold(line), line); !rule.isEmpty())
            return rule;
        const QString bare = withoutOrnaments(line);
        return bare == line || bare.isEmpty() ? QString() : ruleAmong(patterns, greekFold(bare), bare);
    }

    QString ruleOfWords(const QString &line)
    {
        static const QList<NoisePattern> patterns = codeNoise();
        static const QList<NoisePattern> wordless { wordlessNoise() };
        const QString folded = greekFold(line);
        QString rule = ruleAmong(patterns, folded, line);
        if (rule.isEmpty())
            rule = ruleOfFurniture(line);
        return rule.isEmpty() ? ruleAmong(wordless, folded, line) : rule;
    }

    // What a browser would show of the line.
    QString withoutMarkup(const QString &line)
    {
        static const QRegularExpression copyright(u"&(?:copy|#169|#xa9);"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression markup(
            u"</?[a-z!][^<>]*>|&(?:[a-z]+|#x?[0-9a-f]+);"_s, QRegularExpression::CaseInsensitiveOption);
        return QString(line).replace(copyright, u"©"_s).replace(markup, u" "_s).simplified();
    }

    QString ruleOfMarkup(const QString &line)
    {
        if (!line.contains(u'<') && !line.contains(u'&'))
            return {};
        const QString shown = withoutMarkup(line);
        if (shown == line)
            return {};
        return shown.isEmpty() || !ruleOfWords(shown).isEmpty() ? u"markup"_s : QString();
    }

} // namespace

QString noiseRuleOf(const QString &line)
{
    if (QString rule = ruleOfWords(line); !rule.isEmpty())
        return rule;
    if (QString rule = ruleOfMarkup(line); !rule.isEmpty())
        return rule;
    return line.size() > longestFurniture ? QString() : ruleOfRow(line, ruleOfWords);
}

} // namespace Pistis
