#pragma once

#include <QList>
#include <QObject>

class QAbstractItemModel;
class QTableView;

namespace Pistis {

class Preferences;
class SortProxy;

// A table that is sorted by its titles, the arrow on one of them. How somebody arranged its columns is remembered;
// until then they are as wide as what stands in them.
class SortedTable : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastRowHeight = 28;

    struct Columns
    {
        QList<int> stretched {}; // which take the rest
        int widest = 180; // of the others, at first
        int sorted = 0; // in the order of the model
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    SortedTable(QTableView &view, QAbstractItemModel &model, const QString &name, const Columns &columns,
        Preferences *preferences); // none where nothing is remembered

    // Rows of the model, wherever they stand now.
    QList<int> chosen() const;
    void choose(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void sortByCurrent();
    void keep() const;
    void retranslate();

    QTableView &m_view;
    SortProxy *m_proxy;
    const Columns m_columns;
    Preferences *m_preferences;
    QString m_key;
    bool m_isFitting = false;
    bool m_isArranged = false; // by somebody
};

} // namespace Pistis
