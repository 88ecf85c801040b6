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

    constexpr int largestSide = 2'000; // pixels: more is not seen in a column

    QImage read(const QString &path, const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        QImageReader reader(&buffer, QFileInfo(path).suffix().toLatin1());
        const QSize size = reader.size();
        if (size.width() > largestSide || size.height() > largestSide)
            reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
        return reader.read();
    }

    qreal fitting(const QImage &image, qreal width) { return std::min(qreal(image.width()), std::max(width, 1.0)); }

} // namespace

void PackPictures::setFolder(const QString &folder)
{
    m_folder = folder;
    m_images.clear();
}

QImage PackPictures::picture(const QUrl &address)
{
    const QString path = address.toString();
    if (m_folder.isEmpty() || !isPicturePath(path))
        return {};
    if (const auto known = m_images.constFind(path); known != m_images.cend())
        return *known;
    const QFileInfo info(m_folder + u'/' + path);
    QFile file(info.filePath());
    QImage image;
    if (!info.isSymLink() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        if (!faultOfContent(path, bytes))
            image = read(path, bytes);
    }
    m_images.insert(path, image);
    return image;
}

// Each on a line of its own; one that cannot be drawn is told by its words.
void PackPictures::write(QTextCursor &cursor, const QList<LessonPicture> &pictures, qreal width)
{
    const QTextCharFormat letters = cursor.charFormat();
    for (const LessonPicture &shown : pictures) {
        const QImage image = picture(QUrl(shown.path));
        if (image.isNull() && shown.words.isEmpty())
            continue;
        if (!cursor.atBlockStart())
            cursor.insertText(QString(QChar::LineSeparator), letters);
        if (image.isNull()) {
            cursor.insertText(u'[' + shown.words + u']', letters);
            continue;
        }
        QTextImageFormat format;
        format.setName(shown.path);
        format.setWidth(fitting(image, width));
        format.setProperty(QTextFormat::ImageAltText, shown.words);
        format.setToolTip(shown.words);
        cursor.insertImage(format);
    }
}

void PackPictures::fit(QTextDocument &document, qreal width)
{
    if (m_images.isEmpty())
        return;
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const qreal now = fitting(picture(QUrl(format.name())), width);
            if (qFuzzyCompare(now, format.width()))
                continue;
            format.setWidth(now);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(cursor.position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            part = block.begin(); // formatting may have parted or joined them
        }
    }
}

} // namespace Pistis
