#pragma once

#include "widgets/speaker.h"

#include <QHash>

namespace Pistis {

// What espeak-ng says of its voices. It has one for a language; variants, which are named behind it, change its sound.
class EspeakVoices
{
public:
    // Tables that the program prints: of its languages, and of its variants.
    EspeakVoices(const QString &languages, const QString &variants);

    SpeakerVoices voices() const;
    QString name(LessonLanguage language, SpeakerVoice voice) const;

private:
    QHash<SpeakerVoice, QString> m_variants;
    QList<LessonLanguage> m_languages;
};

} // namespace Pistis
