# What is installed beside programs and data, and the Debian packages made of it: see packaging/deb.sh.
# The engine is a package of its own: its terms (research only) are narrower than those of the programs.

set(VIGNETTE_DEBIAN_DIR "${CMAKE_BINARY_DIR}/debian" CACHE PATH
    "Folder of the man pages, manual, changelog and copyright file that packaging/deb.sh makes")

function(vignette_documents package component)
    set(folder "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    install(FILES LICENSE NOTICE DESTINATION "${folder}" COMPONENT ${component})
    install(FILES "${VIGNETTE_DEBIAN_DIR}/changelog.gz" "${VIGNETTE_DEBIAN_DIR}/copyright" DESTINATION "${folder}"
        COMPONENT ${component} OPTIONAL)
endfunction()
vignette_documents(vignette program)
vignette_documents(vignette-engine engine)
install(DIRECTORY "${VIGNETTE_DEBIAN_DIR}/" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT program OPTIONAL
    FILES_MATCHING PATTERN "*.1.gz" PATTERN manual EXCLUDE)
install(DIRECTORY "${VIGNETTE_DEBIAN_DIR}/manual/" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vignette/html"
    COMPONENT program OPTIONAL)
install(FILES packaging/vignette-cli.bash-completion
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT program RENAME vignette-cli)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program engine)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Vignette contributors <contributors@vignette.invalid>")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME vignette)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# Found at run time, not by the linker: the database driver, and the BLAS that makes it fast.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS
    "vignette-engine (>= ${PROJECT_VERSION}), libqt6sql6-sqlite, libopenblas0-pthread | libopenblas0")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA "${CMAKE_SOURCE_DIR}/packaging/debian/postrm")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS qt6-translations-l10n)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS libqt6sql6-psql) # where reviews are on a server
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
    "A few example pictures or DICOM files for each class and a clinical description\nof each give a complete classifier, without training. It screens folders of\nstudies, and its verdicts are reviewed and exported. Research use only, not for\ndiagnosis. With a window and the command line vignette-cli.")
set(CPACK_DEBIAN_ENGINE_PACKAGE_NAME vignette-engine)
set(CPACK_DEBIAN_ENGINE_PACKAGE_SECTION non-free/science)
set(CPACK_DEBIAN_ENGINE_PACKAGE_ARCHITECTURE all)
set(CPACK_COMPONENT_ENGINE_DESCRIPTION
    "The file that vignette makes classifiers with. Research and non-commercial use\nonly, because of the pictures that it was trained on.")
include(CPack)
