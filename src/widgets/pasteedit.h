#pragma once

#include <QPlainTextEdit>

namespace Pistis {

// A box for a text of some pages. More than it can lay out without a halt of the window is refused.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    static constexpr qsizetype mostCharacters = 1'000'000;

Q_SIGNALS:
    void refused(); // what was pasted is too long

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Pistis
