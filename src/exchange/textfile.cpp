#include "exchange/textfile.h"

#include <QFile>
#include <QFileInfo>

namespace Pistis {

std::variant<DecodedText, Fault> readTextFile(const QString &path, qint64 largest,
    const std::function<QByteArray(QByteArray)> &prepare, std::optional<TextEncoding> told)
{
    const auto fault = [name = QFileInfo(path).fileName()](
                           Fault::Reason reason) { return Fault { .file = name, .reason = reason }; };
    const QFileInfo info(path);
    if (!info.exists())
        return fault(Fault::Reason::Missing);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fault(Fault::Reason::Unreadable);
    if (file.size() > largest) {
        Fault tooLarge = fault(Fault::Reason::TooLarge);
        tooLarge.text = QString::number(largest >> 20);
        return tooLarge;
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fault(Fault::Reason::Unreadable);
    if (prepare)
        bytes = prepare(std::move(bytes));
    if (told && !bytes.trimmed().isEmpty())
        return decodedAsTold(bytes, *told);
    const auto decoded = decodeText(bytes);
    if (const auto *reason = std::get_if<Fault::Reason>(&decoded))
        return fault(*reason);
    return std::get<DecodedText>(decoded);
}

std::variant<DecodedText, Fault> readTextOrBlankFile(const QString &path, qint64 largest)
{
    QByteArray bytes;
    auto read = readTextFile(path, largest, [&bytes](QByteArray all) { return bytes = std::move(all); });
    if (const auto *fault = std::get_if<Fault>(&read); fault && fault->reason == Fault::Reason::Empty)
        return DecodedText { .text = QString::fromLatin1(bytes) };
    return read;
}

} // namespace Pistis
