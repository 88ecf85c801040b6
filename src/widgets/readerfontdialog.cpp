#include "widgets/readerfontdialog.h"

#include "ui_readerfontdialog.h"
#include "widgets/readerfonts.h"
#include "widgets/readersizes.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int shownFamilies = 18;

} // namespace

ReaderFontDialog::ReaderFontDialog(ReaderSizes &sizes, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReaderFontDialog>())
    , m_sizes(sizes)
{
    m_ui->setupUi(this);
    for (const Side &side : sides()) {
        fill(side);
        show(side);
        connect(side.font, &QComboBox::currentTextChanged, this,
            [this, side](const QString &family) { change(side.language, &ReadingLetters::family, family); });
        connect(side.size, &QSpinBox::valueChanged, this,
            [this, side](int percent) { change(side.language, &ReadingLetters::size, percent); });
        connect(side.spacing, &QSpinBox::valueChanged, this,
            [this, side](int percent) { change(side.language, &ReadingLetters::lineSpacing, percent); });
    }
    connect(m_ui->usualButton, &QAbstractButton::clicked, this, &ReaderFontDialog::reset);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::accept);
}

ReaderFontDialog::~ReaderFontDialog() = default;

QList<ReaderFontDialog::Side> ReaderFontDialog::sides() const
{
    return { { LessonLanguage::Greek, m_ui->greekFontBox, m_ui->greekSizeBox, m_ui->greekSpacingBox },
        { LessonLanguage::English, m_ui->englishFontBox, m_ui->englishSizeBox, m_ui->englishSpacingBox } };
}

void ReaderFontDialog::fill(const Side &side)
{
    side.font->setMaxVisibleItems(shownFamilies);
    side.font->addItems(readingFamilies(side.language));
    side.size->setRange(ReadingLetters::smallest, ReadingLetters::largest);
    side.spacing->setRange(ReadingLetters::tightest, ReadingLetters::widest);
}

// A font that is not on this computer any more is shown as what stands for it.
void ReaderFontDialog::show(const Side &side)
{
    const QSignalBlocker noFont(side.font);
    const QSignalBlocker noSize(side.size);
    const QSignalBlocker noSpacing(side.spacing);
    const ReadingLetters &letters = m_sizes.letters(side.language);
    for (const QString &family : familiesOf(letters.family)) {
        if (const int at = side.font->findText(family); at >= 0) {
            side.font->setCurrentIndex(at);
            break;
        }
    }
    side.size->setValue(letters.size);
    side.spacing->setValue(letters.lineSpacing);
}

// What was not chosen stays the usual one, whatever that is in a later version or on another computer.
template <typename Value>
void ReaderFontDialog::change(LessonLanguage language, Value ReadingLetters::*field, const Value &value)
{
    ReadingLetters letters = m_sizes.letters(language);
    letters.*field = value;
    m_sizes.setLetters(language, letters);
}

void ReaderFontDialog::reset()
{
    for (const Side &side : sides()) {
        m_sizes.setLetters(side.language, {});
        show(side);
    }
}

void ReaderFontDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
