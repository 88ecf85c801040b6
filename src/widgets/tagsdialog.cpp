#include "widgets/tagsdialog.h"

#include "app/deliver.h"
#include "core/tags.h"
#include "models/errortext.h"
#include "ui_tagsdialog.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

TagsDialog::TagsDialog(Store &store, const QUuid &customer, const QStringList &tags, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TagsDialog>())
    , m_service(store)
    , m_customer(customer)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->tagsEdit->setText(tags.isEmpty() ? QString() : QString(tags.join(u", "_s) + u", "_s));
    connect(m_ui->knownLabel, &QLabel::linkActivated, this, [this](const QString &link) { take(link.toInt()); });
    connect(m_ui->tagsEdit, &QLineEdit::textChanged, this, &TagsDialog::showKnown);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TagsDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    showKnown();
    deliver(m_service.all(), this, [this](const Result<QStringList> &known) {
        if (!known)
            return showError(known.error());
        m_known = *known;
        showKnown();
    });
}

TagsDialog::~TagsDialog() = default;

void TagsDialog::showKnown()
{
    const QStringList typed = typedTags(m_ui->tagsEdit->text());
    QStringList links;
    for (qsizetype at = 0; at < m_known.size(); ++at) {
        if (!typed.contains(m_known.at(at)))
            links.append(u"<a href=\"%1\">%2</a>"_s.arg(at).arg(m_known.at(at).toHtmlEscaped()));
    }
    m_ui->knownLabel->setVisible(!links.isEmpty());
    m_ui->knownLabel->setText(tr("In use: %1").arg(links.join(u" · "_s)));
}

void TagsDialog::take(int known)
{
    if (known < 0 || known >= m_known.size())
        return;
    QStringList tags = typedTags(m_ui->tagsEdit->text());
    tags.append(m_known.at(known));
    m_ui->tagsEdit->setText(tags.join(u", "_s) + u", "_s);
    m_ui->tagsEdit->setFocus();
}

void TagsDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    deliver(m_service.set(m_customer, typedTags(m_ui->tagsEdit->text())), this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_ui->saveButton->setEnabled(true);
        showError(done.error());
    });
}

void TagsDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void TagsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showKnown();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
