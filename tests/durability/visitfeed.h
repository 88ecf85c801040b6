#pragma once

#include <QProcess>
#include <QStringList>

// The real command, fed with visits line by line.
class VisitFeed
{
public:
    VisitFeed(const QString &book, int customers,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~VisitFeed();

    void send(int serial); // does not wait
    bool waitForAnswer(int milliseconds = 30'000); // for at least one more acknowledgement
    void kill(); // SIGKILL; what was acknowledged before is still read
    bool finish();

    const QStringList &saved() const { return m_saved; } // ids, in order

private:
    void read();

    QProcess m_process;
    int m_customers;
    QByteArray m_rest;
    QStringList m_saved;
};

// A book with so many customers, closed again.
void makeBook(const QString &path, int customers);
