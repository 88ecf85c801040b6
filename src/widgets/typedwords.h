#pragma once

#include <QObject>

class QDialog;

namespace Pistis {

// Keeps what was written into a form from being lost to one press of Esc or to the closing of its window, which its
// button Cancel does too: it asks first.
class TypedWords : public QObject
{
    Q_OBJECT

public:
    explicit TypedWords(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isThere() const; // words that only look something up may go
    void ask();

    QDialog *m_dialog;
};

// What was written in the form is stored, though the form stays.
void markAsSaved(const QWidget &form);

} // namespace Pistis
