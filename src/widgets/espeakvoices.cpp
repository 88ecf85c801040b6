#include "widgets/espeakvoices.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool hasLanguage(const QString &table, LessonLanguage language)
    {
        const QRegularExpression row(
            u"^\\s*\\d+\\s+%1(-\\S+)?\\s"_s.arg(codeOf(language)), QRegularExpression::MultilineOption);
        return row.match(table).hasMatch();
    }

    // Beside the numbered voices there are robots and whisperers; one whose age is told is old.
    QString variantOf(const QString &table, QChar gender)
    {
        static const QRegularExpression row(u"^\\s*\\d+\\s+variant\\s+(\\S+)/([MF])\\s+\\S+\\s+!v/([mf]\\d+)\\s"_s,
            QRegularExpression::MultilineOption);
        QString first;
        QString ageless;
        for (auto rows = row.globalMatch(table); rows.hasNext();) {
            const QRegularExpressionMatch match = rows.next();
            const QString name = match.captured(3);
            if (match.captured(2) != gender)
                continue;
            if (first.isEmpty() || name < first)
                first = name;
            if (match.captured(1) == "--"_L1 && (ageless.isEmpty() || name < ageless))
                ageless = name;
        }
        return ageless.isEmpty() ? first : ageless;
    }

} // namespace

EspeakVoices::EspeakVoices(const QString &languages, const QString &variants)
    : m_variants { { SpeakerVoice::Male, variantOf(variants, u'M') },
        { SpeakerVoice::Female, variantOf(variants, u'F') } }
{
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
        if (hasLanguage(languages, language))
            m_languages.append(language);
    }
}

SpeakerVoices EspeakVoices::voices() const
{
    SpeakerVoices found;
    for (const LessonLanguage language : m_languages) {
        found.of(language).append(SpeakerVoice::Plain);
        for (const SpeakerVoice voice : { SpeakerVoice::Male, SpeakerVoice::Female }) {
            if (!m_variants.value(voice).isEmpty())
                found.of(language).append(voice);
        }
    }
    return found;
}

QString EspeakVoices::name(LessonLanguage language, SpeakerVoice voice) const
{
    const QString variant = m_variants.value(voice);
    return variant.isEmpty() ? codeOf(language) : codeOf(language) + u'+' + variant;
}

} // namespace Pistis
