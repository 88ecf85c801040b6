#pragma once

#include <QPushButton>

class QLabel;

namespace Pistis {

// An answer in two languages that wraps, which a plain push button cannot.
class AnswerButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Mark { None, Right, Wrong };

    AnswerButton(int number, const QString &greek, const QString &english, QWidget *parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMark();

    QLabel *m_number;
    QLabel *m_text;
    QLabel *m_verdict;
    QString m_words;
    Mark m_mark = Mark::None;
};

} // namespace Pistis
