#include "widgets/openedcopy.h"

#include "app/privatefiles.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class CopyFolder : public QObject
    {
    public:
        using QObject::QObject;

        bool isValid() const { return m_folder.isValid(); }
        QString path(const QString &name) const { return m_folder.filePath(name); }

    private:
        QTemporaryDir m_folder; // of mode 0700
    };

} // namespace

Result<void> openCopy(const QString &name, const QByteArray &content)
{
    auto folder = std::make_unique<CopyFolder>();
    const QString path = folder->path(name);
    if (!folder->isValid())
        return Error { .kind = Error::Kind::Storage, .subject = name };
    if (auto saved = savePrivately(path, content); !saved)
        return saved;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.program"_s };
    folder.release()->setParent(QCoreApplication::instance()); // the other program may read it late
    return {};
}

} // namespace Pistis
