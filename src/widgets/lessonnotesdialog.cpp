#include "widgets/lessonnotesdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "ui_lessonnotesdialog.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

namespace Pistis {

namespace {

    constexpr int widestSection = 220; // beside the words, which take the rest

}

LessonNotesDialog::LessonNotesDialog(LessonNotesModel &model, LessonNoteService &notes, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LessonNotesDialog>())
    , m_model(model)
    , m_notes(notes)
{
    m_ui->setupUi(this);
    drawIcons(*this);
    m_ui->errorLabel->hide();
    m_ui->notesView->setModel(&m_model);
    m_ui->notesView->verticalHeader()->hide();
    auto *header = m_ui->notesView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LessonNotesModel::TextColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LessonNotesDialog::showRows);
    connect(
        m_ui->notesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LessonNotesDialog::enable);
    connect(m_ui->notesView, &QAbstractItemView::doubleClicked, this, &LessonNotesDialog::go);
    connect(m_ui->goButton, &QPushButton::clicked, this, &LessonNotesDialog::go);
    connect(m_ui->editButton, &QPushButton::clicked, this, &LessonNotesDialog::edit);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &LessonNotesDialog::remove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->customerButton, &QPushButton::clicked, this, [this] {
        const QUuid customer = m_model.note(row()).customer;
        accept();
        Q_EMIT customerRequested(customer);
    });
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, m_ui->editButton, &QPushButton::click);
    connect(new QShortcut(Qt::Key_Delete, this), &QShortcut::activated, m_ui->deleteButton, &QPushButton::click);
    showRows();
}

LessonNotesDialog::~LessonNotesDialog() = default;

int LessonNotesDialog::row() const
{
    const QModelIndexList chosen = m_ui->notesView->selectionModel()->selectedRows();
    return chosen.isEmpty() ? -1 : chosen.constFirst().row();
}

void LessonNotesDialog::select(const QUuid &note)
{
    if (const int row = m_model.rowOf(note); row >= 0)
        m_ui->notesView->selectRow(row);
}

void LessonNotesDialog::go()
{
    const int chosen = row();
    if (chosen < 0 || m_model.link(chosen) < 0)
        return;
    const qsizetype link = m_model.link(chosen);
    accept();
    Q_EMIT sentenceRequested(link);
}

void LessonNotesDialog::edit()
{
    if (const int chosen = row(); chosen >= 0)
        Q_EMIT editRequested(m_model.note(chosen));
}

void LessonNotesDialog::remove()
{
    const int chosen = row();
    if (chosen < 0)
        return;
    m_ui->errorLabel->hide();
    deliver(m_notes.remove(m_model.note(chosen).id), this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
            return;
        }
        m_ui->errorLabel->setText(errorText(done.error()));
        m_ui->errorLabel->show();
    });
}

void LessonNotesDialog::showRows()
{
    m_ui->introLabel->setText(m_model.rowCount() == 0
            ? tr("There are no notes or bookmarks in this lesson yet. Ctrl+Shift+O notes something on the marked "
                 "sentence, Ctrl+D bookmarks it.")
            : tr("%n note(s) and bookmarks. Enter leads to the sentence.", nullptr, m_model.rowCount()));
    if (m_model.rowCount() > 0 && row() < 0)
        m_ui->notesView->selectRow(0);
    enable();
}

void LessonNotesDialog::enable()
{
    const int chosen = row();
    m_ui->goButton->setEnabled(chosen >= 0 && m_model.link(chosen) >= 0);
    m_ui->goButton->setToolTip(chosen >= 0 && m_model.link(chosen) < 0
            ? tr("The sentence of this note is no longer in the lesson.")
            : QString());
    m_ui->editButton->setEnabled(chosen >= 0);
    m_ui->deleteButton->setEnabled(chosen >= 0);
    m_ui->customerButton->setEnabled(chosen >= 0 && !m_model.note(chosen).customer.isNull());
}

void LessonNotesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.retranslate();
        showRows();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
