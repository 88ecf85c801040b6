#include "app/mergeservice.h"
#include "support/exchangebook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct IdentityBook : ExchangeBook
{
    ImportReport customersOf(const QByteArray &bytes)
    {
        ImportReport report = table(ImportKind::Customers, bytes);
        const ImportReport again = table(ImportKind::Customers, bytes);
        if (report.isStored && again.added + again.updated != 0)
            qFatal("the same file twice changes the book");
        return report;
    }

    QStringList names()
    {
        QStringList names;
        for (const CustomerSummary &one : all())
            names.append(placed(one.customer.name, one.customer.region));
        return names;
    }
};

QList<ImportNote::Kind> kindsIn(const ImportReport &report)
{
    QList<ImportNote::Kind> kinds;
    for (const ImportNote &note : report.notes)
        kinds.append(note.kind);
    return kinds;
}

} // namespace

class TestImportIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesakesInDifferentPlacesAreDifferentCustomers()
    {
        IdentityBook book;
        QCOMPARE(book.customersOf("customer,region,phone\nΓεωργίου,Αθήνα,2101111111\n").added, 1);
        const ImportReport other = book.customersOf("customer,region,phone\nΓεωργίου,Πάτρα,2610222222\n");
        QCOMPARE(other.added, 1);
        QCOMPARE(other.notes.size(), 1);
        QCOMPARE(other.notes[0].kind, ImportNote::Kind::Namesake);
        QCOMPARE(other.notes[0].known, u"Γεωργίου (Αθήνα)"_s);
        QCOMPARE(book.names(), (QStringList { u"Γεωργίου (Αθήνα)"_s, u"Γεωργίου (Πάτρα)"_s }));
    }

    void bothNamesakesMayStandInOneFileAndOneOfThemTwiceMayNot()
    {
        IdentityBook book;
        QCOMPARE(book.customersOf("customer,region\nΓεωργίου,Αθήνα\nΓεωργίου,Πάτρα\n").added, 2);
        const ImportReport twice = book.customersOf("customer,region\nΓεωργίου,Αθήνα\nΓΕΩΡΓΙΟΥ,ΑΘΗΝΑ\n");
        QCOMPARE(twice.faults.constFirst().reason, Fault::Reason::DuplicateCustomer);
        QCOMPARE(twice.faults.constFirst().line, 3);
        const ImportReport open = book.customersOf("customer,region\nΓεωργίου,\n");
        QCOMPARE(open.faults.constFirst().reason, Fault::Reason::AmbiguousCustomer);
    }

    void ofTwoNamesakesOfAFileOneIsTheOneWhosePlaceWasNotKnown()
    {
        IdentityBook book;
        book.customersOf("customer\nΓεωργίου\n");
        const ImportReport both = book.customersOf("customer,region\nΓεωργίου,Αθήνα\nΓεωργίου,Πάτρα\n");
        QCOMPARE(both.updated, 1);
        QCOMPARE(both.added, 1);
        QCOMPARE(book.names(), (QStringList { u"Γεωργίου (Αθήνα)"_s, u"Γεωργίου (Πάτρα)"_s }));
    }

    void aPlaceThatOneSideDoesNotKnowTellsNoCustomersApart()
    {
        IdentityBook book;
        QCOMPARE(book.customersOf("customer\nΓεωργίου\n").added, 1);
        QCOMPARE(book.customersOf("customer,region\nΓεωργίου,Αθήνα\n").updated, 1);
        QCOMPARE(book.customersOf("customer,note\nΓεωργίου,ψωμί\n").updated, 1);
        QCOMPARE(book.names(), QStringList { u"Γεωργίου (Αθήνα)"_s });
    }

    void anEmailOrPhoneOfOneCustomerTellsWhoItIsAndTheNameOfTheBookStays()
    {
        IdentityBook book;
        book.customersOf("customer,phone,email\nPapadopoulos SA,+30 210 1234567,info@papad.gr\n");
        const ImportReport byMail = book.customersOf("customer,email,note\nΠαπαδόπουλος ΑΕ,INFO@papad.gr,ναι\n");
        QCOMPARE(byMail.added, 0);
        QCOMPARE(byMail.updated, 1);
        QCOMPARE(kindsIn(byMail), QList { ImportNote::Kind::SameEmail });
        const ImportReport byPhone = book.customersOf("customer,phone\nΠαπαδόπουλος ΑΕ,210-1234567\n");
        QCOMPARE(byPhone.unchanged, 1);
        QCOMPARE(byPhone.notes.constFirst(),
            (ImportNote { .kind = ImportNote::Kind::SamePhone,
                .line = 2,
                .text = u"Παπαδόπουλος ΑΕ"_s,
                .known = u"Papadopoulos SA"_s }));
        QCOMPARE(book.names(), QStringList { u"Papadopoulos SA"_s });
        QCOMPARE(book.all().constFirst().customer.note, u"ναι"_s);
    }

    void aSwitchboardThatSeveralShareTellsNobody()
    {
        IdentityBook book;
        const QByteArray file = "customer,phone\nΆλφα,2101234567\nΒήτα,2101234567\n";
        QCOMPARE(book.customersOf(file).added, 2);
        QCOMPARE(book.customersOf("customer,phone\nΓάμμα,2101234567\n").added, 1);
        book.customersOf("customer,phone\nΔέλτα,2310000000\n");
        QCOMPARE(book.customersOf("customer,phone\nΔέλτα,2310000000\nΈψιλον,2310000000\n").added, 1);
    }

    void aSharedNumberStillTellsNamesakesApart()
    {
        IdentityBook book;
        book.customersOf("customer,region,phone\nΓεωργίου,Αθήνα,2101234567\nΓεωργίου,Πάτρα,\nΜαρία,,2101234567\n");
        QCOMPARE(book.customersOf("customer,phone,note\nΓεωργίου,2101234567,ναι\n").updated, 1);
        QCOMPARE(book.all()[0].customer.note, u"ναι"_s);
    }

    void aLineThatMeansTwoCustomersIsAFault()
    {
        IdentityBook book;
        book.customersOf("customer,phone\nΆλφα,2101234567\nΒήτα,2310000000\n");
        const ImportReport report = book.customersOf("customer,phone\nΒήτα,2101234567\n");
        QCOMPARE(report.faults.constFirst().reason, Fault::Reason::TwoCustomers);
        QVERIFY(!report.isStored);
    }

    void twoLinesOfOneCustomerUnderTwoNamesAreAFault()
    {
        IdentityBook book;
        book.customersOf("customer,phone,email\nΆλφα,2101234567,a@alpha.gr\n");
        const ImportReport report = book.customersOf("customer,phone,email\nAlpha,2101234567,\nAlfa,,a@alpha.gr\n");
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults.constFirst().reason, Fault::Reason::DuplicateCustomer);
        QCOMPARE(report.faults.constFirst().line, 3);
    }

    void whatWasMergedStaysMergedWhenItsFileIsReadAgain()
    {
        IdentityBook book;
        const QByteArray file = "customer,phone\nPapadopoulos SA,2101234567\nΠαπαδόπουλος ΑΕ,\n";
        book.customersOf(file);
        const Customer kept = waited(book.customers.named(u"Papadopoulos SA"_s))->constFirst().customer;
        const QUuid merged = waited(book.customers.named(u"Παπαδόπουλος ΑΕ"_s))->constFirst().customer.id;
        must(MergeService(book.store).merge(kept, kept, merged));
        const ImportReport again = book.customersOf("customer\nΠαπαδόπουλος ΑΕ\n");
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(kindsIn(again), QList { ImportNote::Kind::Merged });
        QCOMPARE(book.all().size(), 1);
    }

    void visitsOfNamesakesNeedTheirPlace()
    {
        IdentityBook book;
        book.customersOf("customer,region\nΓεωργίου,Αθήνα\nΓεωργίου,Πάτρα\n");
        const ImportReport open = book.table(ImportKind::Visits, "customer,day\nΓεωργίου,2026-02-01\n");
        QCOMPARE(open.faults.constFirst().reason, Fault::Reason::AmbiguousCustomer);
        const QByteArray visits = "customer,day,περιοχή\nγεωργιου,2026-02-01,πατρα\n";
        QCOMPARE(book.table(ImportKind::Visits, visits).added, 1);
        QCOMPARE(book.table(ImportKind::Visits, visits).unchanged, 1);
        QCOMPARE(book.all()[0].contactCount, 0);
        QCOMPARE(book.all()[1].contactCount, 1);
        const ImportReport nobody = book.table(ImportKind::Visits, "customer,day,region\nΓεωργίου,2026-02-01,Βόλος\n");
        QCOMPARE(nobody.faults.constFirst().reason, Fault::Reason::UnknownCustomer);
        QCOMPARE(nobody.faults.constFirst().text, u"Γεωργίου (Βόλος)"_s);
    }

    void aVisitOfWhoAloneHasTheNameIsTakenWhateverThePlace()
    {
        IdentityBook book;
        book.customersOf("customer,region\nBakery,Cyclades\n");
        QCOMPARE(book.table(ImportKind::Visits, "customer,day,city\nBakery,2026-02-01,Naxos\n").added, 1);
        QCOMPARE(book.all()[0].contactCount, 1);
    }

    void visitsOfNamesakesReachAnotherBookInTablesAndCalendars()
    {
        IdentityBook book;
        const QByteArray customers = "customer,region\nΓεωργίου,Αθήνα\nΓεωργίου,Πάτρα\n";
        book.customersOf(customers);
        book.visit(book.all()[1].customer.id, QDate(2026, 2, 1));
        for (const ExportFormat format : { ExportFormat::Table, ExportFormat::Calendar }) {
            const QByteArray out = book.exported(ExportKind::Visits, format);
            IdentityBook other;
            other.customersOf(customers);
            const QString path = other.file(u"out"_s, out);
            QCOMPARE(waited(other.imports.import(ImportKind::Visits, path))->added, 1);
            QCOMPARE(waited(other.imports.import(ImportKind::Visits, path))->unchanged, 1);
            QCOMPARE(other.all()[1].contactCount, 1);
        }
    }

    void cardsOfNamesakesInTwoTownsAreTwoCustomers()
    {
        IdentityBook book;
        const QByteArray cards = card("FN:Γεωργίου\r\nADR:;;Ερμού 1;Αθήνα;;;\r\nTEL:2101111111\r\n")
            + card("FN:Γεωργίου\r\nADR:;;Κύπρου 2;Λάρισα;;;\r\nTEL:2410222222\r\n");
        QCOMPARE(book.cards(cards).added, 2);
        QCOMPARE(book.cards(cards).unchanged, 2);
        QCOMPARE(book.names(), (QStringList { u"Γεωργίου (Αθήνα)"_s, u"Γεωργίου (Λάρισα)"_s }));
        const QByteArray out = book.exported(ExportKind::Customers, ExportFormat::Card4);
        QCOMPARE(book.cards(out).unchanged, 2);
        IdentityBook other;
        QCOMPARE(other.cards(out).added, 2);
        QCOMPARE(other.names(), book.names());
    }

    void theRegionOfACustomerGoesWithTheCard()
    {
        IdentityBook book;
        book.customersOf("customer,region\nΓεωργίου,Αθήνα\nΓεωργίου,Πάτρα\n");
        for (const ExportFormat format : { ExportFormat::Card3, ExportFormat::Card4 }) {
            const QByteArray out = book.exported(ExportKind::Customers, format);
            QCOMPARE(book.cards(out).unchanged, 2);
            IdentityBook other;
            QCOMPARE(other.cards(out).added, 2);
            QCOMPARE(other.names(), book.names());
        }
    }

    void aTownOfACardIsTakenOnlyWhereNobodyHasWrittenAnother()
    {
        IdentityBook book;
        const QByteArray athens = card("UID:u1\r\nFN:Γεωργίου\r\nADR:;;;Αθήνα;;;\r\n");
        QCOMPARE(book.cards(athens).added, 1);
        QCOMPARE(book.cards(card("UID:u1\r\nFN:Γεωργίου\r\nADR:;;;Πάτρα;;;\r\n")).updated, 1);
        QCOMPARE(book.names(), QStringList { u"Γεωργίου (Πάτρα)"_s });
        const Customer before = book.all().constFirst().customer;
        Customer own = before;
        own.region = u"Αχαΐα"_s;
        must(book.customers.change(before, own));
        book.cards(athens);
        QCOMPARE(book.names(), QStringList { u"Γεωργίου (Αχαΐα)"_s });
    }

    void cardsAreKnownByTheirEmailAndTheNameOfTheBookStays()
    {
        IdentityBook book;
        book.customersOf("customer,email\nPapadopoulos SA,info@papad.gr\n");
        const ImportReport report = book.cards(card("FN:Παπαδόπουλος ΑΕ\r\nEMAIL:info@papad.gr\r\n"));
        QCOMPARE(report.added, 0);
        QCOMPARE(kindsIn(report), QList { ImportNote::Kind::SameEmail });
        QCOMPARE(book.names(), QStringList { u"Papadopoulos SA"_s });
    }
};

QTEST_GUILESS_MAIN(TestImportIdentity)

#include "tst_importidentity.moc"
