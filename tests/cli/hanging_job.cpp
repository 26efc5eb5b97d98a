#include "app/vignette-cli/console.h"

#include <cstdio>

/// A job whose library hangs: it says that it began and then hears of nothing.
int main()
{
    const auto job = vignette::cli::interruptibleJob();
    std::puts("began");
    std::fflush(stdout);
    for (volatile bool hangs = true; hangs;)
        ;
}
