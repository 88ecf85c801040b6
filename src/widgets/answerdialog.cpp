#include "widgets/answerdialog.h"

#include "app/deliver.h"
#include "app/requestservice.h"
#include "models/conversationtext.h"
#include "models/errortext.h"
#include "ui_answerdialog.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QShortcut>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Pistis {

AnswerDialog::AnswerDialog(
    RequestService &requests, const Request &request, const QString &customerName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AnswerDialog>())
    , m_requests(requests)
    , m_id(request.id)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->customerLabel->setText(customerName);
    connect(m_ui->askedView->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &AnswerDialog::fitAsked);
    fitAsked({}); // the form opens for one line, and the view grows when its width is known
    m_ui->askedView->setPlainText(askedText(request).trimmed());
    m_ui->wantedLine->setText(request.wanted);
    m_ui->wantedLine->setCursorPosition(0);
    m_ui->formLayout->setRowVisible(m_ui->wantedLine, !request.wanted.isEmpty());
    m_ui->offeredEdit->setText(request.offered);
    m_ui->textEdit->setPlainText(request.answer);
    m_ui->textEdit->setFocus();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AnswerDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
}

AnswerDialog::~AnswerDialog() = default;

// As high as the request, up to some lines; then it is scrolled, and stands whole in the tip.
void AnswerDialog::fitAsked(const QSizeF &size)
{
    constexpr int mostLines = 4;
    QTextEdit *view = m_ui->askedView;
    const double most = view->fontMetrics().lineSpacing() * mostLines + 2 * view->document()->documentMargin();
    const double least = view->fontMetrics().lineSpacing() + 2 * view->document()->documentMargin();
    view->setFixedHeight(int(std::ceil(std::clamp(size.height(), least, most))) + 2 * view->frameWidth());
    view->setToolTip(size.height() > most + 1 ? Qt::convertFromPlainText(view->toPlainText()) : QString());
}

void AnswerDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    const auto saving = m_requests.answer(m_id, m_ui->textEdit->toPlainText(), m_ui->offeredEdit->text());
    deliver(saving, this, [this](const Result<void> &saved) {
        m_ui->saveButton->setEnabled(true);
        if (saved)
            return accept();
        m_ui->errorLabel->setText(errorText(saved.error()));
        m_ui->errorLabel->show();
    });
}

void AnswerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
