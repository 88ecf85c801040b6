#pragma once

#include <QPersistentModelIndex>
#include <QToolButton>

class QAbstractItemView;
class QHelpEvent;

namespace Pistis {

// What is done most with the rows of a list, on the row under the mouse, else on the chosen one of a list in focus.
class RowButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RowButton(QAbstractItemView &view);

    void setWords(const QString &text, const QString &hint);

Q_SIGNALS:
    void requested(const QModelIndex &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool tellBelow(const QHelpEvent &event) const;
    void stand();

    QAbstractItemView &m_view;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_row; // on which it stands
};

} // namespace Pistis
