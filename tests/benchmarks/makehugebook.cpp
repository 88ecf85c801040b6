#include "benchmarks/hugebook.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return HugeBook::path().isEmpty();
}
