#pragma once

#include <QProcess>
#include <QStandardPaths>

#include <optional>

// What can be read in a PDF; nothing where the tool is not there.
inline std::optional<QString> textOfPdf(const QString &pdf)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, { QStringLiteral("-layout"), pdf, QStringLiteral("-") });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}
