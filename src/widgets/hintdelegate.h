#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Pistis {

// A name and, at the right of its row, some words about it in the room that the name leaves.
class HintDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using HintOf = std::function<QString(const QModelIndex &)>;

    struct Texts
    {
        QString name {};
        QString hint {};
    };

    HintDelegate(HintOf hintOf, QObject *parent);

    static Texts fitted(const QFontMetrics &metrics, int width, const QString &name, const QString &hint);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    HintOf m_hintOf;
};

} // namespace Pistis
