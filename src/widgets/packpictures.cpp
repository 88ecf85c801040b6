#include "widgets/packpictures.h"

#include "lessons/packcontent.h"
#include "lessons/packmanifest.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QUrl>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int largestSide = 1'200; // pixels: more is not seen in a column
    constexpr qint64 largestFile = 32LL << 20; // bytes

    QSize bounded(QSize size)
    {
        return size.width() > largestSide || size.height() > largestSide
            ? size.scaled(largestSide, largestSide, Qt::KeepAspectRatio)
            : size;
    }

    QByteArray formatOf(const QString &path) { return QFileInfo(path).suffix().toLatin1(); }

    QTextImageFormat fitted(QTextImageFormat format, QSize size, qreal width)
    {
        const qreal shown = std::min(qreal(size.width()), std::max(width, 1.0));
        format.setWidth(shown);
        format.setHeight(shown * size.height() / size.width());
        return format;
    }

} // namespace

void PackPictures::setFolder(const QString &folder)
{
    m_folder = folder;
    m_sizes.clear();
}

QByteArray PackPictures::bytesOf(const QString &path) const
{
    if (m_folder.isEmpty() || !isPicturePath(path))
        return {};
    const QFileInfo info(m_folder + u'/' + path);
    QFile file(info.filePath());
    if (info.isSymLink() || info.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return faultOfContent(path, bytes) ? QByteArray() : bytes;
}

QImage PackPictures::picture(const QUrl &address)
{
    const QString path = address.toString();
    QByteArray bytes = bytesOf(path);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, formatOf(path));
    reader.setAutoTransform(true); // a photograph says which side is up
    reader.setScaledSize(bounded(reader.size()));
    return bytes.isEmpty() ? QImage() : reader.read();
}

QSize PackPictures::sizeOf(const QString &path)
{
    if (const auto known = m_sizes.constFind(path); known != m_sizes.cend())
        return *known;
    QByteArray bytes = bytesOf(path);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, formatOf(path));
    const QSize size = bytes.isEmpty() ? QSize() : bounded(reader.size());
    const bool lies = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return *m_sizes.insert(path, lies ? size.transposed() : size);
}

// Each on a line of its own; one that cannot be drawn is told by its words.
void PackPictures::write(QTextCursor &cursor, const QList<LessonPicture> &pictures, qreal width)
{
    const QTextCharFormat letters = cursor.charFormat();
    for (const LessonPicture &shown : pictures) {
        const QSize size = sizeOf(shown.path);
        if (size.isEmpty() && shown.words.isEmpty())
            continue;
        if (!cursor.atBlockStart())
            cursor.insertText(QString(QChar::LineSeparator), letters);
        if (size.isEmpty()) {
            cursor.insertText(u'[' + shown.words + u']', letters);
            continue;
        }
        QTextImageFormat format;
        format.setName(shown.path);
        format.setProperty(QTextFormat::ImageAltText, shown.words);
        format.setToolTip(shown.words);
        cursor.insertImage(fitted(format, size, width));
        m_isWritten = true;
    }
}

void PackPictures::fit(QTextDocument &document, qreal width)
{
    if (!m_isWritten)
        return;
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat before = part.fragment().charFormat().toImageFormat();
            const QSize size = before.isValid() ? sizeOf(before.name()) : QSize();
            if (size.isEmpty())
                continue;
            const QTextImageFormat format = fitted(before, size, width);
            if (qFuzzyCompare(format.width(), before.width()))
                continue;
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(cursor.position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            part = block.begin(); // formatting may have parted or joined them
        }
    }
}

} // namespace Pistis
