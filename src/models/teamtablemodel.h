#pragma once

#include "app/deliver.h"
#include "app/teamnumbers.h"
#include "core/error.h"

#include <QAbstractTableModel>

#include <optional>

namespace Pistis {

class Store;
class TeamService;

// All, then each person by name, with four measures and their limits. It counts again after every change, but only
// while it is watched, since that reads the whole book.
class TeamTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PersonColumn,
        CustomersColumn,
        RhythmColumn,
        AnswersColumn,
        PromisesColumn,
        RetentionColumn,
        ColumnCount
    };
    // The numbers of a cell are absent where it shows none.
    enum Role {
        ValueRole = Qt::UserRole,
        LowerRole,
        UpperRole,
        CountRole,
        IdsRole,
        TitleRole,
        PersonRole,
        NothingRole
    };

    TeamTableModel(TeamService &service, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setWatched(bool watched);
    void retranslate();
    bool isEmpty() const; // nothing to count in any row
    int rowOf(const QUuid &person) const; // 0 for a null or unknown one

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    void reload();
    void take(const TeamNumbers &numbers);
    const TeamFigure *figureAt(const QModelIndex &index) const; // none in the first two columns
    QString personText(const TeamRow &row) const;
    QString cellText(const QModelIndex &index) const;
    QVariant shownValue(const QModelIndex &index, int role) const;
    QList<QUuid> idsAt(const QModelIndex &index) const;

    TeamService &m_service;
    TeamNumbers m_numbers;
    LatestDelivery m_loading;
    bool m_watched = false;
    bool m_stale = true;
    bool m_busy = false;
};

} // namespace Pistis
