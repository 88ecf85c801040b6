#include "widgets/markactions.h"

#include "app/batchservice.h"
#include "app/services.h"
#include "models/customerlistmodel.h"
#include "widgets/batchdialog.h"
#include "widgets/opendialog.h"

#include <QListView>
#include <QShortcut>

namespace Pistis {

MarkActions::MarkActions(QListView &view, CustomerListModel &model, Services &services, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_services(services)
{
    const auto key = [this](const QKeySequence &keys, const auto &pressed) {
        auto *shortcut = new QShortcut(keys, &m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
        return shortcut;
    };
    key(Qt::Key_Space, [this] { m_model.toggleMark(m_view.currentIndex()); });
    key(Qt::Key_Delete, [this] { remove(); });
    QShortcut *unmark = key(Qt::Key_Escape, [this] { m_model.clearMarks(); });
    unmark->setEnabled(false); // Escape means other things while nobody is marked
    connect(&m_model, &CustomerListModel::marksChanged, unmark,
        [this, unmark] { unmark->setEnabled(!m_model.marked().isEmpty()); });
}

void MarkActions::change()
{
    // The chosen one alone; the current row may be the one that follows.
    const QModelIndex chosen = m_view.selectionModel()->selectedIndexes().value(0);
    if (m_model.marked().isEmpty() && chosen.isValid())
        m_model.toggleMark(chosen);
    if (m_model.marked().isEmpty())
        return;
    auto *dialog = new BatchDialog(m_services, m_model.marked(), m_view.window());
    connect(dialog, &QDialog::accepted, &m_model, &CustomerListModel::clearMarks);
    openDialog(dialog);
}

void MarkActions::remove()
{
    const QList<QUuid> marked = m_model.marked();
    if (marked.isEmpty())
        return Q_EMIT singleRemovalRequested();
    deliver(BatchService(m_services.store).remove(marked), this, [this, marked](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        m_model.clearMarks();
        Q_EMIT removed(int(marked.size()));
    });
}

} // namespace Pistis
