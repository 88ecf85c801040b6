#pragma once

#include <QPlainTextEdit>

namespace Pistis {

// A box for a text of some pages. More than it can lay out without a halt of the window is refused.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    static constexpr qsizetype mostCharacters = 300'000;
    static constexpr qsizetype longestWord = 2'000; // lines are broken in a time that grows with its square

    static qsizetype sizeWithoutHalt(QStringView text); // how much of its beginning can be laid out at once

Q_SIGNALS:
    void refused(); // what was pasted is too long

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Pistis
