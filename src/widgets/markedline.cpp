#include "widgets/markedline.h"

#include "models/customerlistmodel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

MarkedLine::MarkedLine(QWidget *parent)
    : QLabel(parent)
{
    hide();
}

void MarkedLine::setModel(CustomerListModel &model)
{
    m_model = &model;
    connect(&model, &CustomerListModel::marksChanged, this, &MarkedLine::showMarked);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"change"_s)
            Q_EMIT changeRequested();
        else
            m_model->clearMarks();
    });
}

void MarkedLine::showMarked()
{
    const int marked = int(m_model->marked().size());
    setVisible(marked > 0);
    setText(u"%1 — <a href=\"change\">%2</a> · <a href=\"clear\">%3</a>"_s.arg(
        tr("%n marked", nullptr, marked), tr("change all of them…"), tr("unmark")));
}

void MarkedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_model)
        showMarked();
    QLabel::changeEvent(event);
}

} // namespace Pistis
