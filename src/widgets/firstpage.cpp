#include "widgets/firstpage.h"

#include "ui_firstpage.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

FirstPage::FirstPage(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FirstPage>())
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 2);
    title.setBold(true);
    m_ui->titleLabel->setFont(title);
    m_ui->problemLabel->hide();
    (language == "el"_L1 ? m_ui->greekRadio : m_ui->englishRadio)->setChecked(true);
    connect(m_ui->greekRadio, &QRadioButton::toggled, this,
        [this](bool greek) { Q_EMIT languageChosen(greek ? u"el"_s : u"en"_s); });
    connect(m_ui->ownButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT ownBookRequested();
    });
    connect(m_ui->practiceButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT practiceBookRequested();
    });
}

FirstPage::~FirstPage() = default;

void FirstPage::setBusy(bool busy)
{
    m_ui->ownButton->setEnabled(!busy);
    m_ui->practiceButton->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

void FirstPage::showProblem(const QString &sentence)
{
    setBusy(false);
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->show();
}

// Enter presses the button in focus, else the first one, as in a dialog.
void FirstPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    (button ? button : m_ui->ownButton)->click();
}

void FirstPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace Pistis
