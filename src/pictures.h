#pragma once

#include "core/clock.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Pistis {

class InterfaceLanguage;
class Preferences;
struct Session;

// Draws every workspace in both languages and both themes from a practice book of its own; touches no settings.
class Pictures : public QObject
{
    Q_OBJECT

public:
    Pictures(const Clock &clock, InterfaceLanguage &language, const QString &folder);
    ~Pictures() override;

    int draw(); // exit code

private:
    void openWindow();
    void next();
    bool save(const QString &name);
    void fail(const QString &sentence);

    const Clock &m_clock;
    InterfaceLanguage &m_language;
    QString m_folder;
    QTemporaryDir m_place;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    int m_next = 0;
};

} // namespace Pistis
