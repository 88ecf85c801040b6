#pragma once

#include "core/clock.h"
#include "widgets/notifier.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Pistis {

class FirstPage;
class InterfaceLanguage;
class Preferences;
struct PracticeParameters;
struct Error;
struct Session;

// Which book is open in which window, and what the whole program has in common.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Clock &clock, Preferences &preferences, InterfaceLanguage &language, QObject *parent = nullptr);
    ~Program() override;

    // The book given, else the last one, else the first page.
    void start(const QString &book);

private:
    void openFirstPage(const QString &problem = {});
    void openBook(const QString &path);
    void warnOfClock();
    void openForReading(const QString &path, const Error &reason);
    void openOwnBook();
    void openPracticeBook();
    void fillPractice(std::unique_ptr<Session> session, const PracticeParameters &parameters);
    void show(std::unique_ptr<Session> session);
    void fail(const QString &sentence);
    void setLanguage(const QString &code);
    void setTheme(const QString &theme);

    const Clock &m_clock;
    Preferences &m_preferences;
    InterfaceLanguage &m_language;
    DesktopNotifier m_notifier;
    std::unique_ptr<FirstPage> m_firstPage;
    std::unique_ptr<Session> m_session;
};

} // namespace Pistis
