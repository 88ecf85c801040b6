#pragma once

#include "core/importreport.h"
#include "core/lessonlook.h"
#include "core/lessonplace.h"
#include "core/quiethours.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Pistis {

// What concerns this user and screen; what concerns a book's numbers is kept in the book.
class Preferences
{
public:
    Preferences(); // the user's own
    explicit Preferences(const QString &file);

    QString language() const; // "el" or "en"; the desktop's when nothing was chosen
    void setLanguage(const QString &code);
    QString theme() const; // "system", "light", "dark" or "contrast"
    void setTheme(const QString &theme);
    // Until something else is chosen, and not kept.
    void useLanguage(const QString &code) { m_usedLanguage = code; }
    void useTheme(const QString &theme) { m_usedTheme = theme; }
    QString lastBook() const; // empty before the first start
    void setLastBook(const QString &path);
    QString ownBook() const; // the last one that was no practice book
    void setOwnBook(const QString &path);
    int workspace() const;
    void setWorkspace(int workspace);
    QByteArray arrangement(const QString &part) const;
    void setArrangement(const QString &part, const QByteArray &state);
    bool visitDetails() const; // whether the form of a visit opens with all of its fields
    void setVisitDetails(bool shown);
    bool reminders() const; // on the desktop, while the program runs
    void setReminders(bool wanted);
    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);
    LessonPlace readingPlace(const QString &lesson) const; // empty before the first time
    void setReadingPlace(const LessonPlace &place);
    // As the lesson was left; one that was never open takes sizes and rows of the one before. Empty: what that would
    // be.
    LessonLook lessonLook(const QString &lesson) const;
    void setLessonLook(const QString &lesson, const LessonLook &look);
    QString lesson() const;
    void setLesson(const QString &id);
    // Titles of tables that Pistis does not know, and the fields into which their columns were read.
    QHash<QString, QString> importColumns(ImportKind kind) const;
    // Beside those of before, but for titles that are not read any more.
    void keepImportColumns(ImportKind kind, const QHash<QString, QString> &columns, const QStringList &unread);
    QStringList recentActions() const; // names, the last used first
    void noteRecentAction(const QString &name);

    QByteArray savedFilters(const QUuid &book) const; // JSON, see core/savedfilter.h
    void setSavedFilters(const QUuid &book, const QByteArray &json);

    static QString defaultBook();
    static QString practiceBook();

private:
    LessonLook lookBefore() const;

    QSettings m_settings;
    QString m_usedLanguage;
    QString m_usedTheme;
};

} // namespace Pistis
