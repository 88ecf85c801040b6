#pragma once

#include "lessons/articlepreview.h"

#include <QAbstractTableModel>

namespace Pistis {

// What the cleaning of an article would change, and what it could not decide; a tick leaves a line as it is.
class CleaningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BeforeColumn, AfterColumn, ReasonColumn, LineColumn, SideColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setPreview(const ArticlePreview &preview); // rows that were there keep their ticks
    void clear();
    void setAside(); // the same text comes once more, read in other letters
    bool restoreTicks(); // of what was set aside, where the same is proposed for the same line; whether any came back
    void retranslate();
    CleaningWishes wishes(bool greek) const;

Q_SIGNALS:
    void ticked();

private:
    struct Row
    {
        enum class Kind { Removal, Mixed, Repair };

        Kind kind = Kind::Removal;
        bool isGreek = true;
        int line = 0;
        QString before {};
        QString after {};
        QString rule {};
        bool kept = false;

        bool isOptional() const;
        bool isSameAs(const Row &other) const; // whatever is ticked
        bool isLike(const Row &other) const; // whatever the letters are
    };

    static QList<Row> rowsOf(const ArticlePreview &preview);
    QString shownBefore(const Row &row) const;
    QString shownAfter(const Row &row) const;

    QList<Row> m_rows;
    QList<Row> m_aside; // ticked
};

} // namespace Pistis
