#pragma once

#include "app/exportservice.h"
#include "app/importservice.h"
#include "support/testbook.h"

#include <QCoreApplication>
#include <QFile>

// A book that reads and writes files.
struct ExchangeBook : TestBook
{
    Pistis::ImportService imports { store };
    Pistis::ExportService exports { store };

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    Pistis::ImportReport cards(const QByteArray &bytes, const Pistis::ImportChoices &choices = {})
    {
        return *waited(imports.import(Pistis::ImportKind::Customers, file(QStringLiteral("x.vcf"), bytes), choices));
    }

    Pistis::ImportReport table(
        Pistis::ImportKind kind, const QByteArray &bytes, const Pistis::ImportChoices &choices = {})
    {
        return *waited(imports.import(kind, file(QStringLiteral("x.csv"), bytes), choices));
    }

    Pistis::ImportReport calendar(const QByteArray &bytes, const Pistis::ImportChoices &choices = {})
    {
        return *waited(imports.import(Pistis::ImportKind::Visits, file(QStringLiteral("x.ics"), bytes), choices));
    }

    QByteArray exported(Pistis::ExportKind kind, Pistis::ExportFormat format, bool mark = false)
    {
        const QString path = directory.filePath(QStringLiteral("out"));
        must(exports.write({ .kind = kind, .format = format, .path = path, .byteOrderMark = mark }));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QList<Pistis::CustomerSummary> all() { return *waited(customers.customers({})); }

    QList<Pistis::Visit> visitsOf(const QUuid &customer) { return waited(customers.records(customer))->visits; }

    void takeBack()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.undo());
        QCoreApplication::sendPostedEvents();
    }
};

inline QByteArray card(const QByteArray &lines) { return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n"; }

inline QByteArray eventFile(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

// A calendar as another program writes it that read ours.
inline QByteArray withoutOurs(const QByteArray &calendar)
{
    QByteArray rest;
    for (const QByteArray &line : calendar.split('\n')) {
        if (!line.startsWith("X-PISTIS") && !line.isEmpty())
            rest += line + '\n';
    }
    return rest;
}
