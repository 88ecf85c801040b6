#include "widgets/commandpalette.h"

#include "app/services.h"
#include "models/errortext.h"
#include "models/palettemodel.h"
#include "ui_commandpalette.h"
#include "widgets/hintdelegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int page = 8;

}

CommandPalette::CommandPalette(
    Services &services, const QList<PaletteCommand> &commands, const QStringList &recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_ui(std::make_unique<Ui::CommandPalette>())
    , m_model(new PaletteModel(services.customers, services.store, this))
{
    m_ui->setupUi(this);
    m_ui->foundView->setModel(m_model);
    m_ui->foundView->hideColumn(PaletteModel::DetailColumn);
    m_ui->foundView->setItemDelegate(new HintDelegate(
        [](const QModelIndex &row) { return row.siblingAtColumn(PaletteModel::DetailColumn).data().toString(); },
        this));
    m_ui->wordsEdit->installEventFilter(this);
    connect(m_model, &PaletteModel::found, this, &CommandPalette::showFound);
    connect(m_model, &PaletteModel::failed, m_ui->hintLabel,
        [this](const Error &error) { m_ui->hintLabel->setText(errorText(error)); });
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_ui->foundView, &QTreeView::clicked, this, &CommandPalette::choose);
    m_model->setCommands(commands, recent);
}

CommandPalette::~CommandPalette() = default;

// Without a frame of the desktop its edge would cut the words beside it.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showFound()
{
    m_answered = m_model->text();
    m_ui->nothingLabel->setVisible(m_model->rowCount() == 0);
    if (!m_ui->foundView->currentIndex().isValid())
        step(0);
    if (std::exchange(m_chooseWhenFound, false))
        choose();
}

// Rows that cannot be chosen are passed over.
void CommandPalette::step(int rows)
{
    const QModelIndex current = m_ui->foundView->currentIndex();
    const int direction = rows < 0 ? -1 : 1;
    int row = std::clamp(current.row() + (current.isValid() ? rows : 0), 0, std::max(0, m_model->rowCount() - 1));
    for (row = current.isValid() ? row : 0; row >= 0 && row < m_model->rowCount(); row += direction) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled) {
            m_ui->foundView->setCurrentIndex(index);
            return;
        }
    }
}

bool CommandPalette::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The best hit of what was typed, also when its rows have not come yet.
        if (m_answered == m_ui->wordsEdit->text())
            choose();
        else
            m_chooseWhenFound = true;
        return true;
    case Qt::Key_L:
        if (modifiers != Qt::ControlModifier)
            return false;
        if (const QUuid id = m_model->customer(m_ui->foundView->currentIndex()); !id.isNull()) {
            accept();
            Q_EMIT visitRequested(id);
        }
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->wordsEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const QModelIndex index = m_ui->foundView->currentIndex();
    QAction *action = m_model->action(index);
    const QUuid customer = m_model->customer(index);
    if (action && action->isEnabled()) {
        accept();
        Q_EMIT actionChosen(action);
    } else if (!customer.isNull()) {
        accept();
        Q_EMIT customerChosen(customer);
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    else if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    return QDialog::event(event);
}

} // namespace Pistis
