#include "storage/sqlcatalog.h"

#include "storage/storagelog.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Written
    {
        QString file {};
        QStringList lines {};
    };

    using Texts = QHash<QString, Written>; // by name

    Error faultIn(const QString &file, const QString &detail)
    {
        return storageError({ .kind = Error::Kind::Storage, .subject = file, .detail = detail });
    }

    QString nameIn(const QString &line) { return line.section(u": "_s, 1).trimmed(); }

    Result<void> collect(const QFileInfo &info, Texts &statements, Texts &parts)
    {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return faultIn(info.fileName(), file.errorString());
        Written *current = nullptr;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const bool isStatement = line.startsWith("-- name: "_L1);
            if (isStatement || line.startsWith("-- part: "_L1)) {
                current = &(isStatement ? statements : parts)[nameIn(line)];
                current->file = info.fileName();
            } else if (current) {
                current->lines.append(line);
            }
        }
        return {};
    }

    // around: the parts that this is taken into.
    Result<QString> whole(const Written &written, const Texts &parts, const QStringList &around = {})
    {
        QString text;
        for (const QString &line : written.lines) {
            if (!line.trimmed().startsWith("-- use: "_L1)) {
                text += line + u'\n';
                continue;
            }
            const QString name = nameIn(line);
            const auto part = parts.constFind(name);
            if (part == parts.cend())
                return faultIn(written.file, u"no part is called "_s + name);
            if (around.contains(name))
                return faultIn(written.file, u"a part that takes in itself: "_s + name);
            const auto taken = whole(*part, parts, around + QStringList { name });
            if (!taken)
                return taken.error();
            text += *taken;
        }
        return text;
    }

} // namespace

Result<SqlCatalog> SqlCatalog::load(const QString &directory)
{
    Texts statements;
    Texts parts;
    const auto files = QDir(directory).entryInfoList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (auto done = collect(info, statements, parts); !done)
            return done.error();
    }
    SqlCatalog catalog;
    for (auto statement = statements.cbegin(); statement != statements.cend(); ++statement) {
        const auto text = whole(*statement, parts);
        if (!text)
            return text.error();
        catalog.m_statements.insert(statement.key(), *text);
    }
    return catalog;
}

QString SqlCatalog::statement(QStringView name) const
{
    const QString sql = m_statements.value(name.toString()).trimmed();
    Q_ASSERT_X(!sql.isEmpty(), "SqlCatalog::statement", qUtf8Printable(name.toString()));
    return sql;
}

} // namespace Pistis
