#include "widgets/lessondesk.h"

#include "app/services.h"
#include "models/articletext.h"
#include "models/errortext.h"
#include "models/faulttext.h"
#include "models/textlanguage.h"
#include "widgets/importarticledialog.h"
#include "widgets/opendialog.h"
#include "widgets/readingarea.h"
#include "widgets/trainingpage.h"

namespace Pistis {

namespace {

    QStringList sentencesOf(const QList<Fault> &faults)
    {
        QStringList sentences;
        for (const Fault &fault : faults)
            sentences.append(faultText(fault));
        return sentences;
    }

} // namespace

LessonDesk::LessonDesk(
    const LessonLibrary &library, Services &services, ReadingArea &reading, TrainingPage &training, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_services(services)
    , m_reading(reading)
    , m_training(training)
{
    connect(&m_reading, &ReadingArea::lessonShown, this, &LessonDesk::show);
    connect(&m_training, &TrainingPage::answered, this, &LessonDesk::answer);
    connect(&m_training, &TrainingPage::exportRequested, this, &LessonDesk::exportAnswers);
    connect(&m_training, &TrainingPage::learnerAdded, this, [this](const QString &name) { m_learners.append(name); });
    connect(&m_services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.lessons.isEmpty())
            showResults();
    });
    m_training.setResults(&m_results);
}

void LessonDesk::show(const LoadedLesson &lesson)
{
    m_lesson = lesson;
    m_training.setLesson(lesson.lesson.greek.front.title, lesson.lesson.english.front.title, lesson.questions);
    showResults();
}

std::optional<LoadedLesson> LessonDesk::lesson() const
{
    return m_lesson.lesson.id.isEmpty() ? std::nullopt : std::optional(m_lesson);
}

void LessonDesk::answer(const QString &learner, const QString &card, int answer, bool right)
{
    QString chosen;
    for (const QuizCard &question : std::as_const(m_lesson.questions)) {
        if (question.id == card)
            chosen = inInterfaceLanguage(question.answers.value(answer).greek, question.answers.value(answer).english);
    }
    deliver(m_services.lessons.answer(m_lesson.lesson.hash, learner, card, chosen, right), this,
        [this](const Result<void> &kept) { m_training.showError(kept ? QString() : errorText(kept.error())); });
}

void LessonDesk::exportAnswers(const QString &file)
{
    deliver(m_services.lessons.exportAnswers(m_lesson, file), this,
        [this](const Result<void> &done) { m_training.showError(done ? QString() : errorText(done.error())); });
}

void LessonDesk::showResults()
{
    m_counting(m_services.lessons.answers(m_lesson), this, [this](const Result<QList<LessonEvent>> &answers) {
        if (!answers)
            return m_training.showError(errorText(answers.error()));
        m_results.setResults(quizResults(*answers));
        showLearners();
    });
}

void LessonDesk::showLearners()
{
    const qsizetype before = m_learners.size();
    const QStringList names = m_results.learners();
    for (const QString &name : names) {
        if (!m_learners.contains(name))
            m_learners.append(name);
    }
    if (m_learners.size() != before)
        m_training.setLearners(m_learners);
}

void LessonDesk::importArticle(QWidget *window, const QStringList &files)
{
    auto *dialog = new ImportArticleDialog(window);
    connect(dialog, &ImportArticleDialog::previewRequested, this,
        [this, dialog](const ArticleRequest &request) { previewIn(dialog, request); });
    connect(dialog, &ImportArticleDialog::importRequested, this,
        [this, dialog](
            const ArticleRequest &request, const AlignmentWatch &watch) { importFrom(dialog, request, watch); });
    openDialog(dialog);
    if (!files.isEmpty())
        dialog->setFiles(files.constFirst(), files.value(1));
}

void LessonDesk::previewIn(ImportArticleDialog *dialog, const ArticleRequest &request)
{
    m_previewing(m_library.preview(request), dialog,
        [dialog](const ArticlePreview &preview) { dialog->showPreview(preview, sentencesOf(preview.faults)); });
}

void LessonDesk::importFrom(ImportArticleDialog *dialog, const ArticleRequest &request, const AlignmentWatch &watch)
{
    m_previewing.forget(); // one that comes during the import would show its end
    deliver(m_library.import(request, watch), dialog, [this, dialog](const Result<ImportedArticle> &imported) {
        if (!imported)
            return dialog->showErrors({ errorText(imported.error()) });
        if (!imported->preview.faults.isEmpty())
            return dialog->showPreview(imported->preview, sentencesOf(imported->preview.faults));
        dialog->accept();
        m_reading.reload(imported->id);
        QString sentences = pairingText(*imported);
        if (!imported->wasThere && (imported->uncertain > 0 || imported->alone > 0))
            sentences += u' ' + tr("Ctrl+Shift+X repairs the pairs, and T goes to the next one to check.");
        Q_EMIT told(sentences);
    });
}

} // namespace Pistis
