#include "models/contacttext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ContactText
    {
        Q_DECLARE_TR_FUNCTIONS(ContactText)
    };

    QList<std::pair<QString, QString>> labels()
    {
        return { { u"work"_s, ContactText::tr("work") }, { u"home"_s, ContactText::tr("home") },
            { u"cell"_s, ContactText::tr("mobile") }, { u"fax"_s, ContactText::tr("fax") },
            { u"other"_s, ContactText::tr("other") } };
    }

    QString translated(const QString &label, bool toWords)
    {
        QStringList parts = label.split(u' ', Qt::SkipEmptyParts);
        for (QString &part : parts) {
            for (const auto &[word, text] : labels()) {
                if ((toWords ? text : word).compare(part, Qt::CaseInsensitive) == 0)
                    part = toWords ? word : text;
            }
        }
        return parts.join(u' ');
    }

    QString linkOf(const Contact &contact)
    {
        switch (contact.kind) {
        case ContactKind::Phone: {
            const QString digits = digitsIn(contact.value);
            return u"tel:"_s + (contact.value.trimmed().startsWith(u'+') ? u"+"_s : QString()) + digits;
        }
        case ContactKind::Email:
            return u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(contact.value, "@"));
        case ContactKind::Web: {
            const QUrl url = QUrl::fromUserInput(contact.value);
            const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
            return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
        }
        case ContactKind::Address:
            return {};
        }
        Q_UNREACHABLE();
    }

} // namespace

QString kindLabel(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone:
        return ContactText::tr("Phone");
    case ContactKind::Email:
        return ContactText::tr("E-mail");
    case ContactKind::Address:
        return ContactText::tr("Address");
    case ContactKind::Web:
        return ContactText::tr("Web");
    }
    Q_UNREACHABLE();
}

QString labelText(const QString &label) { return translated(label, false); }

QString labelWord(const QString &text) { return translated(text, true); }

QStringList usualLabels()
{
    QStringList words;
    for (const auto &[word, text] : labels())
        words.append(word);
    return words;
}

QString contactLinks(const QList<Contact> &contacts)
{
    QStringList parts;
    for (const Contact &contact : contacts) {
        QString shown = contact.value.toHtmlEscaped().replace(u'\n', u", "_s);
        if (const QString link = linkOf(contact); !link.isEmpty())
            shown = u"<a href=\"%1\">%2</a>"_s.arg(link.toHtmlEscaped(), shown);
        if (!contact.label.isEmpty())
            shown += u" ("_s + labelText(contact.label).toHtmlEscaped() + u')';
        parts.append(shown);
    }
    return parts.join(u" · "_s);
}

} // namespace Pistis
