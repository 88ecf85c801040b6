#include "widgets/lessondrop.h"

#include "lessons/lessonmarkdown.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype mostArticles = 2; // one in each language

    // Empty when something among them is no file of this computer.
    QStringList filesIn(const QMimeData &carried)
    {
        QStringList files;
        const QList<QUrl> urls = carried.urls();
        for (const QUrl &url : urls) {
            if (!url.isLocalFile())
                return {};
            files.append(url.toLocalFile());
        }
        return files;
    }

    bool endsWithOneOf(const QString &file, const QStringList &endings)
    {
        return std::ranges::any_of(
            endings, [&file](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
    }

    bool isPack(const QString &file)
    {
        return QFileInfo(file).isDir() || endsWithOneOf(file, { u".pistislesson"_s, u".tmx"_s });
    }

    bool isArticle(const QString &file) { return !isPack(file) && endsWithOneOf(file, articleSuffixes()); }

    bool arePacks(const QStringList &files) { return !files.isEmpty() && std::ranges::all_of(files, isPack); }

    bool areArticles(const QStringList &files)
    {
        return !files.isEmpty() && files.size() <= mostArticles && std::ranges::all_of(files, isArticle);
    }

} // namespace

LessonDrop::LessonDrop(QWidget &target, Takes takes)
    : QObject(&target)
    , m_takes(takes)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool LessonDrop::takes(const QMimeData &carried) const
{
    const QStringList files = filesIn(carried);
    return arePacks(files) || (m_takes == Takes::PacksAndArticles && areArticles(files));
}

bool LessonDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!takes(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (type != QEvent::Drop)
        return true;
    const QStringList files = filesIn(*drop->mimeData());
    if (arePacks(files))
        Q_EMIT packsDropped(files);
    else
        Q_EMIT articleDropped(files);
    return true;
}

} // namespace Pistis
