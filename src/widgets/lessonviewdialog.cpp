#include "widgets/lessonviewdialog.h"

#include "models/lessonlayout.h"
#include "models/textlanguage.h"
#include "ui_lessonviewdialog.h"
#include "widgets/readinglook.h"

#include <QEvent>

namespace Pistis {

LessonViewDialog::LessonViewDialog(const Lesson &lesson, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LessonViewDialog>())
    , m_lesson(lesson)
{
    m_ui->setupUi(this);
    if (const auto only = onlyMode(lesson))
        m_ui->reader->setMode(*only);
    m_ui->reader->setPictureFolder(folder);
    m_ui->reader->setRows(lessonRows(lesson));
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->reader->setFocus();
    retranslate();
}

LessonViewDialog::~LessonViewDialog() = default;

void LessonViewDialog::retranslate()
{
    setWindowTitle(tr("Version %1 of the lesson").arg(m_lesson.version));
    m_ui->versionLabel->setText(
        tr("“%1” as it stands in version %2. It can only be looked at here; what you read stays as it is.")
            .arg(inInterfaceLanguage(m_lesson.greek.front.title, m_lesson.english.front.title), m_lesson.version));
}

void LessonViewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
