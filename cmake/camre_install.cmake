# What `cmake --install` puts on a machine besides the programs, and the Debian package made of it:
#   cmake --preset release && cmake --build --preset release && (cd build/release && cpack)
set(data ${CMAKE_INSTALL_DATADIR})
install(DIRECTORY indicators translations DESTINATION ${data}/camre
  FILES_MATCHING PATTERN "*.json" PATTERN "*.svg" PATTERN "*.ts" PATTERN "*.ogg")
install(FILES LICENSE LICENSE-WORDS NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(CAMRE_WINDOW)
  install(FILES packaging/camre.desktop DESTINATION ${data}/applications)
  install(FILES packaging/camre-mime.xml DESTINATION ${data}/mime/packages RENAME camre.xml)
  install(FILES packaging/camre.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Camre maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "short forms with people, and how far they have come")
set(CPACK_PACKAGE_DESCRIPTION
  "For organisations in Wales that support people who have come to live here. A person and a support\n"
  "worker fill in a short form together, in the person's own language, and again months later. The\n"
  "organisation then sees how far people have come, without a single name.")
list(JOIN CPACK_PACKAGE_DESCRIPTION "" CPACK_PACKAGE_DESCRIPTION)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so no link names them: letters of every language, and pictures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, libqt6svg6")
set(CPACK_STRIP_FILES ON)
include(CPack)
