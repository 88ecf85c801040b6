#include "models/lessonshelfmodel.h"

#include "app/lessonlibrary.h"
#include "app/lessonnoteservice.h"
#include "app/preferences.h"
#include "lessons/carryover.h"
#include "models/lessonlayout.h"
#include "models/textlanguage.h"

#include <QLocale>

#include <algorithm>

namespace Pistis {

namespace {

    // What becomes of a place that is kept.
    struct FoundPlace
    {
        bool isRead = false; // the lesson
        std::optional<SentencePlace> place {};
    };

    FoundPlace placeIn(const std::variant<LoadedLesson, Fault> &found, const LessonPlace &kept)
    {
        const auto *loaded = std::get_if<LoadedLesson>(&found);
        if (!loaded)
            return {};
        const LessonRows rows = lessonRows(loaded->lesson);
        const int row = rowOfLink(rows, int(linkNow(loaded->lesson, loaded->older, kept)));
        return { .isRead = true, .place = row < 0 ? std::nullopt : std::optional(sentencePlace(rows, row)) };
    }

} // namespace

LessonShelfModel::LessonShelfModel(
    const LessonLibrary &library, const Preferences &preferences, const LessonNoteService &notes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_preferences(preferences)
    , m_notes(notes)
{
}

void LessonShelfModel::reload()
{
    m_listing(m_library.lessons(), this, [this](const QList<LessonEntry> &lessons) { setLessons(lessons); });
}

void LessonShelfModel::setLessons(const QList<LessonEntry> &lessons)
{
    beginResetModel();
    m_lessons.clear();
    for (const LessonEntry &entry : lessons)
        m_lessons.append({ .entry = entry, .isBegun = !m_preferences.readingPlace(entry.id).isEmpty() });
    endResetModel();
    for (const Row &row : std::as_const(m_lessons)) {
        if (row.isBegun)
            loadPlace(row);
    }
    countNotes();
    Q_EMIT loaded();
}

void LessonShelfModel::loadPlace(const Row &row)
{
    const auto seek = [kept = m_preferences.readingPlace(row.entry.id)](
                          const std::variant<LoadedLesson, Fault> &found) { return placeIn(found, kept); };
    deliver(m_library.lesson(row.entry.id).then(QtFuture::Launch::Async, seek), this,
        [this, id = row.entry.id](const FoundPlace &found) {
            const int at = rowOf(id);
            if (!found.isRead || at < 0)
                return;
            m_lessons[at].place = found.place;
            m_lessons[at].isBegun = found.place.has_value();
            tell(at, ProgressColumn);
        });
}

void LessonShelfModel::countNotes()
{
    m_counting(m_notes.containing({}), this, [this](const Result<QList<LessonNote>> &notes) {
        if (!notes)
            return;
        for (Row &row : m_lessons)
            row.notes = 0;
        for (const LessonNote &note : *notes) {
            if (const int row = rowOf(note.place.lesson); row >= 0)
                ++*m_lessons[row].notes;
        }
        for (int row = 0; row < rowCount(); ++row)
            tell(row, NotesColumn);
    });
}

void LessonShelfModel::tell(int row, Column column) { Q_EMIT dataChanged(index(row, column), index(row, column)); }

void LessonShelfModel::retranslate()
{
    if (!m_lessons.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LessonShelfModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_lessons, id, [](const Row &row) { return row.entry.id; });
    return found == m_lessons.end() ? -1 : int(found - m_lessons.begin());
}

int LessonShelfModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lessons.size()); }

int LessonShelfModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString LessonShelfModel::progressText(const Row &row) const
{
    return row.place ? placeText(*row.place) : row.isBegun ? QString() : tr("Not begun");
}

QVariant LessonShelfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == NotesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isTitle = index.column() == TitleColumn || index.column() == OtherTitleColumn;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && isTitle))
        return {};
    const Row &row = m_lessons.at(index.row());
    switch (Column(index.column())) {
    case TitleColumn:
        return inInterfaceLanguage(row.entry.greekTitle, row.entry.englishTitle);
    case OtherTitleColumn:
        return isInterfaceGreek() ? row.entry.englishTitle : row.entry.greekTitle;
    case OriginColumn:
        return row.entry.isShipped ? tr("Comes with the program") : tr("Added by you");
    case VersionColumn:
        return row.entry.version;
    case ProgressColumn:
        return progressText(row);
    case NotesColumn:
        return row.notes ? QLocale().toString(*row.notes) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LessonShelfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Title");
    case OtherTitleColumn:
        return isInterfaceGreek() ? tr("Title in English") : tr("Title in Greek");
    case OriginColumn:
        return tr("Origin");
    case VersionColumn:
        return tr("Version");
    case ProgressColumn:
        return tr("Read as far as");
    case NotesColumn:
        return tr("Notes");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
