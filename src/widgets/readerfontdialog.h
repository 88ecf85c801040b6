#pragma once

#include "core/readingletters.h"
#include "lessons/lessontext.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class ReaderFontDialog;
}

class QComboBox;
class QSpinBox;

namespace Pistis {

class ReaderSizes;

// Font, size and line spacing of each language; what is chosen is seen at once in the reader.
class ReaderFontDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReaderFontDialog(ReaderSizes &sizes, QWidget *parent = nullptr);
    ~ReaderFontDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        LessonLanguage language = LessonLanguage::Greek;
        QComboBox *font = nullptr;
        QSpinBox *size = nullptr;
        QSpinBox *spacing = nullptr;
    };

    QList<Side> sides() const;
    void fill(const Side &side);
    void show(const Side &side);
    template <typename Value> void change(LessonLanguage language, Value ReadingLetters::*field, const Value &value);
    void reset();

    std::unique_ptr<Ui::ReaderFontDialog> m_ui;
    ReaderSizes &m_sizes;
};

} // namespace Pistis
