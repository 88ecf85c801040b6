#pragma once

#include "app/deliver.h"
#include "app/packshelf.h"
#include "models/placetext.h"

#include <QAbstractTableModel>

#include <optional>

namespace Pistis {

class LessonLibrary;
class LessonNoteService;
class Preferences;

// The lessons of this computer: where each comes from, how far it was read, how many notes are on it.
class LessonShelfModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        OtherTitleColumn,
        OriginColumn,
        VersionColumn,
        ProgressColumn,
        NotesColumn,
        ColumnCount
    };

    LessonShelfModel(const LessonLibrary &library, const Preferences &preferences, const LessonNoteService &notes,
        QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();
    void retranslate();
    const LessonEntry &entry(int row) const { return m_lessons.at(row).entry; }
    int rowOf(const QString &id) const; // -1: not here

Q_SIGNALS:
    void loaded();

private:
    struct Row
    {
        LessonEntry entry {};
        bool isBegun = false;
        std::optional<SentencePlace> place {}; // nothing: not known yet, or lost
        std::optional<int> notes {}; // nothing: not counted yet, or not readable
    };

    void setLessons(const QList<LessonEntry> &lessons);
    void loadPlace(const Row &row);
    void countNotes();
    void tell(int row, Column column);
    QString progressText(const Row &row) const;

    const LessonLibrary &m_library;
    const Preferences &m_preferences;
    const LessonNoteService &m_notes;
    LatestDelivery m_listing;
    LatestDelivery m_counting;
    QList<Row> m_lessons;
};

} // namespace Pistis
