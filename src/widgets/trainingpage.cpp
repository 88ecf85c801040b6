#include "widgets/trainingpage.h"

#include "models/textlanguage.h"
#include "ui_trainingpage.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QFileDialog>

namespace Pistis {

using namespace Qt::StringLiterals;

TrainingPage::TrainingPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrainingPage>())
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.5);
    title.setBold(true);
    m_ui->lessonLabel->setFont(title);
    m_ui->learnersView->setModel(&m_learners);
    m_ui->resultsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->resultsView->verticalHeader()->hide();
    m_ui->resultsView->verticalHeader()->setDefaultSectionSize(28);

    connect(m_ui->practiceBookButton, &QAbstractButton::clicked, this, &TrainingPage::practiceBookRequested);
    connect(m_ui->presentButton, &QAbstractButton::clicked, this, &TrainingPage::presentRequested);
    connect(m_ui->addLearnerButton, &QAbstractButton::clicked, this, &TrainingPage::addLearner);
    connect(m_ui->learnerEdit, &QLineEdit::returnPressed, this, &TrainingPage::addLearner);
    connect(m_ui->learnerEdit, &QLineEdit::textChanged, this, &TrainingPage::showWhatIsPossible);
    connect(m_ui->learnersView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TrainingPage::showWhatIsPossible);
    connect(m_ui->learnersView, &QAbstractItemView::activated, this, &TrainingPage::startQuiz);
    connect(m_ui->quizButton, &QAbstractButton::clicked, this, &TrainingPage::startQuiz);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &TrainingPage::chooseFile);
    connect(m_ui->quizPage, &QuizPage::answered, this,
        [this](const QString &card, int answer, bool right) { Q_EMIT answered(learner(), card, answer, right); });
    connect(m_ui->quizPage, &QuizPage::left, this, [this] {
        m_ui->stack->setCurrentWidget(m_ui->homePage);
        m_ui->learnersView->setFocus();
    });
    setPracticeBook(false);
}

TrainingPage::~TrainingPage() = default;

void TrainingPage::setPracticeBook(bool isPractice)
{
    if (!isPractice)
        m_ui->stack->setCurrentWidget(m_ui->realBookPage);
    else if (!m_isPractice)
        m_ui->stack->setCurrentWidget(m_ui->homePage);
    m_isPractice = isPractice;
    showWhatIsPossible();
}

void TrainingPage::setLesson(const QString &greekTitle, const QString &englishTitle, const QuizCards &cards)
{
    m_greekTitle = greekTitle;
    m_englishTitle = englishTitle;
    m_cards = cards;
    showTitle();
    showWhatIsPossible();
}

void TrainingPage::setLearners(const QStringList &names)
{
    const QString chosen = learner();
    m_learners.setStringList(names);
    m_ui->learnersView->setCurrentIndex(m_learners.index(int(names.indexOf(chosen))));
    showWhatIsPossible();
}

void TrainingPage::setResults(QAbstractItemModel *results)
{
    m_ui->resultsView->setModel(results);
    connect(results, &QAbstractItemModel::modelReset, this, &TrainingPage::showWhatIsPossible);
    connect(results, &QAbstractItemModel::rowsInserted, this, &TrainingPage::showWhatIsPossible);
    showWhatIsPossible();
}

void TrainingPage::showError(const QString &sentence) { m_ui->errorLabel->setText(sentence); }

void TrainingPage::showTitle() { m_ui->lessonLabel->setText(inInterfaceLanguage(m_greekTitle, m_englishTitle)); }

QString TrainingPage::learner() const { return m_ui->learnersView->currentIndex().data().toString(); }

// A name that is there already is chosen, not doubled.
void TrainingPage::addLearner()
{
    const QString name = m_ui->learnerEdit->text().simplified();
    if (name.isEmpty())
        return;
    QStringList names = m_learners.stringList();
    if (!names.contains(name)) {
        names.append(name);
        setLearners(names);
        Q_EMIT learnerAdded(name);
    }
    m_ui->learnersView->setCurrentIndex(m_learners.index(int(names.indexOf(name))));
    m_ui->learnerEdit->clear();
}

void TrainingPage::startQuiz()
{
    if (learner().isEmpty() || m_cards.isEmpty())
        return;
    m_ui->stack->setCurrentWidget(m_ui->quizPage);
    m_ui->quizPage->start(m_cards, learner());
}

void TrainingPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the results"), {}, tr("CSV files (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"results.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TrainingPage::exportRequested);
    openDialog(dialog);
}

void TrainingPage::showWhatIsPossible()
{
    const auto *results = m_ui->resultsView->model();
    const bool hasResults = results && results->rowCount() > 0;
    m_ui->addLearnerButton->setEnabled(!m_ui->learnerEdit->text().trimmed().isEmpty());
    m_ui->quizButton->setEnabled(!learner().isEmpty() && !m_cards.isEmpty());
    m_ui->exportButton->setEnabled(hasResults);
    m_ui->resultsView->setVisible(hasResults);
    m_ui->emptyLabel->setVisible(!hasResults);
    m_ui->emptyLabel->setAlignment(Qt::AlignTop);
}

void TrainingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString error = m_ui->errorLabel->text();
        m_ui->retranslateUi(this);
        showTitle();
        m_ui->errorLabel->setText(error);
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
