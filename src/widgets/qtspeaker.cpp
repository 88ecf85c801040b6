#include "widgets/qtspeaker.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QLocale::Language languageOf(LessonLanguage language)
    {
        return language == LessonLanguage::Greek ? QLocale::Greek : QLocale::English;
    }

    std::optional<QLocale> localeOf(const QTextToSpeech &engine, LessonLanguage language)
    {
        const QList<QLocale> known = engine.availableLocales();
        const auto found = std::ranges::find(known, languageOf(language), &QLocale::language);
        return found == known.end() ? std::nullopt : std::optional(*found);
    }

} // namespace

std::unique_ptr<QtSpeaker> QtSpeaker::found()
{
    const QStringList engines = QTextToSpeech::availableEngines();
    for (const QString &engine : engines) {
        if (engine == u"mock"_s)
            continue;
        auto speaker = std::make_unique<QtSpeaker>(engine);
        if (speaker->m_engine.state() != QTextToSpeech::Error && localeOf(speaker->m_engine, LessonLanguage::Greek))
            return speaker;
    }
    return {};
}

QtSpeaker::QtSpeaker(const QString &engine, QObject *parent)
    : Speaker(parent)
    , m_engine(engine)
{
    connect(&m_engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (!m_isSaying || (state != QTextToSpeech::Ready && state != QTextToSpeech::Error))
            return;
        m_isSaying = false;
        if (state == QTextToSpeech::Ready)
            Q_EMIT finished();
        else
            Q_EMIT failed(Problem::NoSound);
    });
}

void QtSpeaker::say(const QString &text, LessonLanguage language)
{
    stop();
    const auto locale = localeOf(m_engine, language);
    if (!locale) {
        Q_EMIT failed(Problem::NoVoice);
        return;
    }
    m_engine.setLocale(*locale);
    m_isSaying = true;
    m_engine.say(text);
}

void QtSpeaker::stop()
{
    if (std::exchange(m_isSaying, false))
        m_engine.stop();
}

} // namespace Pistis
