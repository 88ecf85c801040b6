#include "app/preferences.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int keptRecentActions = 12;

    QString bookNamed(const QString &name)
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pistis/books/"_s + name
            + u".pistis"_s;
    }

    const QString lastLookKey = u"lastLook"_s;

    QString lookKey(const QString &lesson) { return u"look/"_s + lesson; }

    QString placeKey(const QString &lesson) { return u"place/"_s + lesson; }

    QString columnsKey(ImportKind kind)
    {
        return kind == ImportKind::Customers ? u"importColumns/customers"_s : u"importColumns/visits"_s;
    }

} // namespace

Preferences::Preferences()
    : Preferences(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/pistis/pistis.conf"_s)
{
}

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    if (!m_usedLanguage.isEmpty())
        return m_usedLanguage;
    const QString chosen = m_settings.value(u"language"_s).toString();
    if (chosen == "el"_L1 || chosen == "en"_L1)
        return chosen;
    return QLocale::system().language() == QLocale::Greek ? u"el"_s : u"en"_s;
}

void Preferences::setLanguage(const QString &code)
{
    m_usedLanguage.clear();
    m_settings.setValue(u"language"_s, code);
}

QString Preferences::theme() const
{
    return m_usedTheme.isEmpty() ? m_settings.value(u"theme"_s, u"system"_s).toString() : m_usedTheme;
}

void Preferences::setTheme(const QString &theme)
{
    m_usedTheme.clear();
    m_settings.setValue(u"theme"_s, theme);
}

QString Preferences::lastBook() const { return m_settings.value(u"lastBook"_s).toString(); }

void Preferences::setLastBook(const QString &path) { m_settings.setValue(u"lastBook"_s, path); }

QString Preferences::ownBook() const { return m_settings.value(u"ownBook"_s).toString(); }

void Preferences::setOwnBook(const QString &path) { m_settings.setValue(u"ownBook"_s, path); }

int Preferences::workspace() const { return m_settings.value(u"workspace"_s, 0).toInt(); }

void Preferences::setWorkspace(int workspace) { m_settings.setValue(u"workspace"_s, workspace); }

QByteArray Preferences::arrangement(const QString &part) const
{
    return m_settings.value(u"arrangement/"_s + part).toByteArray();
}

void Preferences::setArrangement(const QString &part, const QByteArray &state)
{
    m_settings.setValue(u"arrangement/"_s + part, state);
}

bool Preferences::visitDetails() const { return m_settings.value(u"visitDetails"_s, false).toBool(); }

void Preferences::setVisitDetails(bool shown) { m_settings.setValue(u"visitDetails"_s, shown); }

bool Preferences::reminders() const { return m_settings.value(u"reminders"_s, true).toBool(); }

void Preferences::setReminders(bool wanted) { m_settings.setValue(u"reminders"_s, wanted); }

QuietHours Preferences::quietHours() const
{
    const QuietHours usual;
    const auto timeOf = [this](const QString &key, const QTime &otherwise) {
        const QTime time = QTime::fromString(m_settings.value(key).toString(), u"HH:mm"_s);
        return time.isValid() ? time : otherwise;
    };
    return { .from = timeOf(u"quiet/from"_s, usual.from), .until = timeOf(u"quiet/until"_s, usual.until) };
}

void Preferences::setQuietHours(const QuietHours &hours)
{
    m_settings.setValue(u"quiet/from"_s, hours.from.toString(u"HH:mm"_s));
    m_settings.setValue(u"quiet/until"_s, hours.until.toString(u"HH:mm"_s));
}

LessonPlace Preferences::readingPlace(const QString &lesson) const
{
    return placeIn(QJsonDocument::fromJson(m_settings.value(placeKey(lesson)).toByteArray()).object());
}

void Preferences::setReadingPlace(const LessonPlace &place)
{
    const QByteArray json = QJsonDocument(jsonOf(place)).toJson(QJsonDocument::Compact);
    m_settings.setValue(placeKey(place.lesson), json);
}

LessonLook Preferences::lessonLook(const QString &lesson) const
{
    const QByteArray own = m_settings.value(lookKey(lesson)).toByteArray();
    if (!own.isEmpty() && !lesson.isEmpty())
        return lookIn(QJsonDocument::fromJson(own).object());
    const LessonLook before = lookBefore();
    return { .zoom = before.zoom,
        .greek = before.greek,
        .english = before.english,
        .layout = QString::fromLatin1(arrangement(u"mode-"_s + lesson)), // where an earlier program kept it
        .isCompact = arrangement(u"rows-"_s + lesson) == "compact" };
}

// Of the lesson that was set last, or as an earlier program kept it for all of them.
LessonLook Preferences::lookBefore() const
{
    const QByteArray last = m_settings.value(lastLookKey).toByteArray();
    if (!last.isEmpty())
        return lookIn(QJsonDocument::fromJson(last).object());
    const ReadingLetters usual;
    const auto letters = [this, &usual](const QString &group) {
        return bounded({ .family = m_settings.value(group + u"family"_s).toString(),
            .size = m_settings.value(group + u"size"_s, usual.size).toInt(),
            .lineSpacing = m_settings.value(group + u"lineSpacing"_s, usual.lineSpacing).toInt() });
    };
    return {
        .zoom = arrangement(u"zoom"_s).toInt(), .greek = letters(u"letters-el/"_s), .english = letters(u"letters-en/"_s)
    };
}

void Preferences::setLessonLook(const QString &lesson, const LessonLook &look)
{
    const QByteArray json = QJsonDocument(jsonOf(look)).toJson(QJsonDocument::Compact);
    m_settings.setValue(lastLookKey, json);
    if (!lesson.isEmpty())
        m_settings.setValue(lookKey(lesson), json);
}

QString Preferences::lesson() const { return m_settings.value(u"lesson"_s).toString(); }

void Preferences::setLesson(const QString &id) { m_settings.setValue(u"lesson"_s, id); }

QHash<QString, QString> Preferences::importColumns(ImportKind kind) const
{
    QHash<QString, QString> columns;
    const QVariantMap kept = m_settings.value(columnsKey(kind)).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        columns.insert(it.key(), it.value().toString());
    return columns;
}

void Preferences::keepImportColumns(ImportKind kind, const QHash<QString, QString> &columns, const QStringList &unread)
{
    QVariantMap kept = m_settings.value(columnsKey(kind)).toMap();
    for (const QString &title : unread)
        kept.remove(title);
    for (auto it = columns.begin(); it != columns.end(); ++it)
        kept.insert(it.key(), it.value());
    m_settings.setValue(columnsKey(kind), kept);
}

QStringList Preferences::recentActions() const { return m_settings.value(u"recentActions"_s).toStringList(); }

void Preferences::noteRecentAction(const QString &name)
{
    QStringList names = recentActions();
    names.removeAll(name);
    names.prepend(name);
    m_settings.setValue(u"recentActions"_s, names.mid(0, keptRecentActions));
}

QByteArray Preferences::savedFilters(const QUuid &book) const
{
    return m_settings.value(u"filters/"_s + book.toString(QUuid::WithoutBraces)).toByteArray();
}

void Preferences::setSavedFilters(const QUuid &book, const QByteArray &json)
{
    m_settings.setValue(u"filters/"_s + book.toString(QUuid::WithoutBraces), json);
}

QString Preferences::defaultBook() { return bookNamed(u"book"_s); }

QString Preferences::practiceBook() { return bookNamed(u"practice"_s); }

} // namespace Pistis
