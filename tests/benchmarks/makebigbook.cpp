#include "benchmarks/bigbook.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return BigBook::path().isEmpty() || BigBook::emptyPath().isEmpty();
}
