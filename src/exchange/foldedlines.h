#pragma once

#include <QString>

#include <optional>

namespace Pistis {

struct FoldedLine
{
    QString text {};
    int number = 0; // 1-based, where it begins
};

// The lines of a vCard file, unfolded.
class FoldedLines
{
public:
    explicit FoldedLines(QStringView text); // the text must outlive the lines

    // keepBlank: version 2.1 folds at a blank that belongs to the text.
    std::optional<FoldedLine> next(bool keepBlank);

    // A line of quoted-printable that ends with = goes on in the next one.
    void joinPrintable(QString &value);
    // Version 2.1 ends base64 with an empty line; some programs do not indent the lines before it.
    void joinBinary(QString &value);

private:
    QStringView physical(); // and steps behind it
    QStringView ahead() const;

    QStringView m_text;
    qsizetype m_place = 0;
    int m_number = 0;
};

} // namespace Pistis
